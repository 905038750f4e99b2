import type { Lang } from '../text/pageText';
import type { PhraseKey } from './phraseKey';

/** What stands in the gaps of a phrase. `count` also picks its plural form. */
export type Gaps = Record<string, string | number>;

/** The interface's words in one language. `lib/locale` makes one out of the files in assets/locales. */
export interface Wording {
  lang: Lang;
  /** BCP 47 tag for Intl: numbers, dates, lists and plurals. */
  locale: string;
  /** The phrase of that name with its gaps filled. A property, so that an implementation with fewer phrases is a type error. */
  say: (key: PhraseKey, gaps?: Gaps) => string;
}
