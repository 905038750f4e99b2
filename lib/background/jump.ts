import { browser } from 'wxt/browser';
import { askPage } from '../messages/send';
import { keptFrames } from './tabRecord';

/** Shows a note in its tab, which comes to the front, with its card. */
export async function jump({ tabId, id }: { tabId: number; id: string }): Promise<null> {
  const found = (await keptFrames(tabId)).find(({ record }) => record.shown.includes(id));
  if (!found) throw new Error('This note is no longer on the page.');
  await browser.tabs.update(tabId, { active: true });
  await askPage(found.frame, 'jump', { id });
  return null;
}

/** To the next or previous note of the active tab, as the keyboard's commands ask. */
export async function step(by: 1 | -1): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  const found = tab?.id === undefined ? undefined : (await keptFrames(tab.id)).find(({ record }) => record.shown.length > 0);
  if (found) await askPage(found.frame, 'step', { by });
}
