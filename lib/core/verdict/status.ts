import type { SourceVerdict, Status } from './verdict';

/** What the reader sees first, out of all sources' verdicts (spec/verdicts.md, "The status of a note"). */
export function statusOf(verdicts: readonly SourceVerdict[]): Status {
  const has = (...wanted: SourceVerdict['verdict'][]) => verdicts.some((v) => wanted.includes(v.verdict));
  if (has('conflicts')) return 'conflict';
  if (has('dated', 'differs')) return 'differs';
  if (has('agrees')) return 'agree';
  return has('compatible') ? 'compatible' : 'unconfirmed';
}
