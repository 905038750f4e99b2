/** Two reports set beside each other, as on one axis: where they meet, where they do not. The same drawing as assets/icons/logo.svg. */
export function Logo() {
  return (
    <svg className="logo" viewBox="0 0 32 32" aria-hidden="true">
      <rect x="1" y="1" width="30" height="30" rx="7" fill="#2b629c" />
      <rect x="6" y="8.5" width="14" height="5" rx="1.6" fill="#fffefc" />
      <rect x="12" y="18.5" width="14" height="5" rx="1.6" fill="#f4bd4f" />
    </svg>
  );
}
