import type { Flag } from '../core/moderation/flag';

/** What is known of a flag when its form opens: the page, and either a note or the words that were selected. */
export type FlagDraft = Pick<Flag, 'page' | 'title' | 'pageDate' | 'lang' | 'target' | 'shown' | 'pack' | 'engine'>;

/** Address of the form, an extension page: nothing a moderator writes is ever in a web page. */
export const flagFormPath = (draft: string): string => `/review.html#/flag/${draft}`;

/** Where the draft waits for the form, in the session's storage. */
export const flagDraftKey = (draft: string): string => `flag-draft:${draft}`;
