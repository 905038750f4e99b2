/** How a source's value stands to the page's, as ../shared/spec/verdicts.md defines. */
export type Verdict = 'agrees' | 'compatible' | 'dated' | 'conflicts' | 'differs' | 'silent';

/** Why two values are not the same. Named with every verdict but `agrees` and `silent`. */
export type Cause =
  | 'rounding'
  | 'other-bound'
  | 'other-date'
  | 'other-period-or-scope'
  | 'other-direction'
  | 'other-wording'
  | 'other-figure';

/** What the reader sees first: the sum of the verdicts of all sources. */
export type Status = 'conflict' | 'differs' | 'agree' | 'compatible' | 'unconfirmed';

export interface SourceVerdict {
  source: string;
  verdict: Verdict;
  cause: Cause | null;
}
