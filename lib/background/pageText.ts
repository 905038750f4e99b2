import { completePage } from '../core/page/completePage';
import type { PageText } from '../core/text/pageText';
import { askPage } from '../messages/send';

/** The text of a tab's own page as it is now; null where no page script runs there. */
export async function pageText(tabId: number): Promise<PageText | null> {
  const page = await askPage({ tabId, frameId: 0 }, 'text', null);
  return page && completePage(page);
}
