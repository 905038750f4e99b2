import { browser } from 'wxt/browser';
import { sourceDraftKey, sourceFormPath } from '../messages/flagDraft';
import { injectWhole } from './inject';
import { pageText } from './pageText';

/** Opens the form that adds a tab's article as a source. A page that is not about any pack is read for it all the same. */
export async function addSource({ tabId }: { tabId: number }): Promise<null> {
  let page = await pageText(tabId);
  if (!page) {
    await injectWhole(tabId);
    page = await pageText(tabId);
  }
  const name = crypto.randomUUID();
  await browser.storage.session.set({ [sourceDraftKey(name)]: page });
  await browser.tabs.create({ url: browser.runtime.getURL(sourceFormPath(name) as '/'), openerTabId: tabId });
  return null;
}
