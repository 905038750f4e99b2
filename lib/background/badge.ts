import { browser } from 'wxt/browser';
import type { Status } from '../core/verdict/verdict';
import { keptFrames } from './tabRecord';

/** The badge has the colour of the status that a reader wants to know of first. */
const colours: [Status, string][] = [
  ['conflict', '#c5301a'],
  ['differs', '#a86200'],
  ['agree', '#237a4b'],
  ['compatible', '#2f6fa8'],
  ['unconfirmed', '#6b6b6b']
];

/** Writes the number of a tab's notes on the toolbar's icon. */
export async function updateBadge(tabId: number): Promise<void> {
  const records = (await keptFrames(tabId)).map(({ record }) => record);
  const shown = records.flatMap(({ notes, shown }) => notes.filter(({ id }) => shown.includes(id)));
  const colour = colours.find(([status]) => shown.some((note) => note.status === status))?.[1] ?? '';
  try {
    await browser.action.setBadgeText({ tabId, text: shown.length > 0 ? String(shown.length) : '' });
    if (colour) await browser.action.setBadgeBackgroundColor({ tabId, color: colour });
    if (colour) await browser.action.setBadgeTextColor({ tabId, color: '#ffffff' });
  } catch {
    // The tab was closed in the meantime.
  }
}
