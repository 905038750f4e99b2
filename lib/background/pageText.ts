import type { PageText } from '../core/text/pageText';
import { askPage } from '../messages/send';

/** The text of a tab's own page as it is now; null where no page script runs there. */
export const pageText = (tabId: number): Promise<PageText | null> => askPage({ tabId, frameId: 0 }, 'text', null);
