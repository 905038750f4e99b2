import { browser } from 'wxt/browser';
import { makeReady } from './packs';
import type { Frame } from './tabRecord';

type ScriptFile = Parameters<typeof browser.scripting.executeScript>[0] extends { files?: (infer F)[] } ? F : never;

const pageScript = '/page.js' as ScriptFile;
const cardScript = '/card.js' as ScriptFile;
const highlights = '/assets/highlights.css' as ScriptFile;

/** Puts the script that reads a page and shows its notes into a frame whose gate has opened. `lang`: what the page says it is written in. */
export async function injectPage(frame: Frame, lang: string): Promise<void> {
  const injected = inject(frame, pageScript);
  // Made ready while the page is being read: a worker that has just started has yet to compile them.
  void makeReady(lang);
  await injected;
}

/** Puts the card into the world of the page script of a frame. */
export const injectCard = (frame: Frame) => inject(frame, cardScript);

/** Reads a tab on its reader's wish, whatever it is about: page script and underlines' style sheet. */
export async function injectWhole(tabId: number): Promise<void> {
  await browser.scripting.insertCSS({ target: { tabId }, files: [highlights] });
  await injectPage({ tabId, frameId: 0 }, '');
}

async function inject({ tabId, frameId }: Frame, file: ScriptFile): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: [file] });
}
