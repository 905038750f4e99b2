import { browser } from 'wxt/browser';
import { loadSettings } from '../settings/store';
import { addSource } from './addSource';
import { flag } from './flag';
import { readersWords } from './readersWords';

const webPages = ['http://*/*', 'https://*/*'];

let last: Promise<void> = Promise.resolve();

/** Makes the entries of a page's context menu, in the reader's language; one making after the other, since entries cannot be made twice. */
export function makeMenus(): Promise<void> {
  last = last.then(make);
  return last;
}

async function make(): Promise<void> {
  const words = readersWords(await loadSettings());
  await browser.contextMenus.removeAll();
  const common = { documentUrlPatterns: webPages };
  browser.contextMenus.create({ ...common, id: 'flag', title: words.say('menu.flag'), contexts: ['selection'] });
  browser.contextMenus.create({ ...common, id: 'source', title: words.say('menu.source'), contexts: ['page'] });
}

/** What an entry of the menu does in the tab it was chosen in. */
export async function chosenFromMenu(entry: string | number, tabId: number | undefined): Promise<void> {
  if (tabId === undefined) return;
  if (entry === 'flag') await flag({ tabId, id: null });
  if (entry === 'source') await addSource({ tabId });
}
