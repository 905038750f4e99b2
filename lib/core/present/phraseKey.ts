import type { Why } from '../claims/note';
import type { Status, Verdict } from '../verdict/verdict';

/** A verdict of a source that speaks of the topic. */
export type Spoken = Exclude<Verdict, 'silent'>;

/** Whose bound makes the difference. */
export type Bound = 'lower' | 'upper' | 'pageLower' | 'pageUpper' | 'range';

/**
 * The phrases that a note is shown with. `lib/locale` has to have them all, which the types check: a note whose verdict, cause or reason has no words could not be
 * shown at all.
 */
export type PhraseKey =
  | 'quote'
  | 'thisPage'
  | `status.${Status}`
  | `verdict.${Verdict}`
  | `tally.${Spoken | 'none' | 'some'}`
  | `value.${'usd' | 'days' | 'hours' | 'minutes' | 'points'}`
  | `read.${'any' | 'moreThan' | 'atLeast' | 'lessThan' | 'upTo' | 'to' | 'aboutTo' | 'toJustUnder' | 'justOverTo'}`
  | `read.${'reported' | 'denied' | 'direction' | 'scope'}`
  | `cause.${'rounding' | 'other-period-or-scope' | 'other-direction' | 'other-wording' | 'other-figure'}`
  | `cause.${'scopeNamed' | 'more' | 'less' | 'otherwise'}`
  | `cause.bound.${Bound}`
  | `cause.date.${'earlier' | 'later' | 'other'}`
  | `cause.day.${'other' | 'again' | 'precision'}`
  | `gap.${'more' | 'less'}`
  | `why.${Exclude<Why['by'], 'none'> | 'cues' | 'topic'}`
  | `picture.${'axis' | 'report' | 'timeline' | 'reportOn'}`
  | `copy.${'page' | 'source' | 'silent' | 'made'}`
  | `table.${'topic' | 'read' | 'standing'}`;
