import type { ReactElement } from 'react';
import type { Status, Verdict } from '@/lib/core/verdict/verdict';

/** Each status and verdict has a shape of its own, so that nothing hangs on colour alone. All are drawn on 16 × 16. */
const shapes = {
  agree: (
    <>
      <circle cx="8" cy="8" r="6.2" />
      <path d="M5.2 6.6h5.6M5.2 9.4h5.6" />
    </>
  ),
  compatible: (
    <>
      <circle cx="5.9" cy="8" r="4.4" />
      <circle cx="10.1" cy="8" r="4.4" />
    </>
  ),
  differs: (
    <>
      <rect x="2" y="2" width="12" height="12" rx="2.5" />
      <path d="M4.8 8.7c1-1.9 2.2-1.9 3.2-.7s2.2 1.2 3.2-.7" />
    </>
  ),
  dated: (
    <>
      <circle cx="8" cy="8" r="6.2" />
      <path d="M8 4.6V8l2.4 1.8" />
    </>
  ),
  conflict: (
    <>
      <path className="solid" d="M8 1.2 14.8 8 8 14.8 1.2 8Z" />
      <path className="cut" d="M5.4 6.7h5.2M5.4 9.3h5.2M9.4 4.9 6.6 11.1" />
    </>
  ),
  unconfirmed: (
    <>
      <circle cx="8" cy="8" r="6.2" strokeDasharray="2.4 2.4" />
      <circle className="solid" cx="8" cy="8" r=".6" />
    </>
  ),
  silent: <path d="M4 8h8" />
} satisfies Record<string, ReactElement>;

const ofVerdict: Record<Verdict, keyof typeof shapes> = {
  agrees: 'agree',
  compatible: 'compatible',
  dated: 'dated',
  conflicts: 'conflict',
  differs: 'differs',
  silent: 'silent'
};

/** A status's or verdict's shape; a word always stands beside it, so it is hidden from screen readers. */
export function Glyph({ of }: { of: Status | Verdict }) {
  const shape = of in ofVerdict ? ofVerdict[of as Verdict] : (of as Status);
  return (
    <svg className="glyph" viewBox="0 0 16 16" aria-hidden="true">
      {shapes[shape]}
    </svg>
  );
}

/** A status or verdict as shape and word, in its tone. */
export function Badge({ of, word }: { of: Status | Verdict; word: string }) {
  return (
    <span className={`badge ${of}`}>
      <Glyph of={of} />
      {word}
    </span>
  );
}
