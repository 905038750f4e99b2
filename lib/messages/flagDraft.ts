import type { Flag } from '../core/moderation/flag';
import type { PageText } from '../core/text/pageText';

/** What is known of a flag when its form opens: the page, and either a note or the words that were selected. */
export interface FlagDraft extends Pick<Flag, 'page' | 'title' | 'pageDate' | 'lang' | 'target' | 'shown' | 'pack' | 'engine'> {
  /** The page's text, kept with the flag so that decisions can be tried on it; null where no page script runs there. */
  text: PageText | null;
}

/** Address of the form, an extension page: nothing a moderator writes is ever in a web page. */
export const flagFormPath = (draft: string): string => `/review.html#/flag/${draft}`;

/** Where the draft waits for the form, in the session's storage. */
export const flagDraftKey = (draft: string): string => `flag-draft:${draft}`;

/** Address of the form that adds an article as a source. */
export const sourceFormPath = (draft: string): string => `/review.html#/source/${draft}`;

/** Where the article's text waits for that form. */
export const sourceDraftKey = (draft: string): string => `source-draft:${draft}`;
