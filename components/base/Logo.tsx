/** Two reports, set beside each other: where they meet, where they do not. */
export function Logo() {
  return (
    <svg className="logo" viewBox="0 0 32 32" aria-hidden="true">
      <rect x="1" y="1" width="30" height="30" rx="7" fill="var(--logo-ground, #1f4b78)" />
      <path d="M7 11h11" stroke="#fffefc" strokeWidth="3.2" strokeLinecap="round" />
      <path d="M14 21h11" stroke="#f2b84b" strokeWidth="3.2" strokeLinecap="round" />
      <path d="M14 7.5v17M18 7.5v17" stroke="#fffefc" strokeOpacity=".45" strokeWidth="1.2" />
    </svg>
  );
}
