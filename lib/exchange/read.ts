/** Why a file was not taken; each has a sentence in the interface. */
export type FileProblem =
  | 'too-large'
  | 'not-json'
  | 'not-csv'
  | 'unknown-format'
  | 'newer-version'
  | 'wrong-value'
  | 'unknown-field'
  | 'forbidden-name'
  | 'duplicate-id'
  | 'missing-reference'
  | 'wrong-order'
  | 'differs-from-kept';

/** What was read out of a file, or what is wrong with it and where ("flags[12].target.exact", "line 7"). */
export type Read<T> = { ok: true; value: T } | { ok: false; problem: FileProblem; place: string };

export const refuse = (problem: FileProblem, place: string): { ok: false; problem: FileProblem; place: string } => ({
  ok: false,
  problem,
  place
});

/** A path as a person reads it: flags[12].target.exact. Very long names are cut, they come from the file. */
export const placeOf = (path: readonly PropertyKey[]): string =>
  path
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part).slice(0, 60)}`))
    .join('')
    .replace(/^\./, '');
