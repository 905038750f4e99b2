import { browser } from 'wxt/browser';
import type { FlagTarget } from '../core/moderation/flag';

/** How much of the text around the words is kept to find them again. */
const context = 32;

/** The words selected in a tab, with what stands around them; null where none are, or where the tab may not be looked into. */
export async function selectedWords(tabId: number): Promise<FlagTarget | null> {
  try {
    const [result] = await browser.scripting.executeScript({ target: { tabId }, func: selection, args: [context] });
    return result?.result ?? null;
  } catch {
    return null;
  }
}

/** Runs in the page, by itself: it can use nothing from outside. */
function selection(context: number): FlagTarget | null {
  const selected = document.getSelection();
  if (!selected || selected.rangeCount === 0 || selected.isCollapsed) return null;
  const range = selected.getRangeAt(0);
  const plain = (text: string) => text.replace(/\s+/g, ' ');
  const around = (from: 'before' | 'after') => {
    const beside = range.cloneRange();
    if (from === 'before') beside.setStart(document.body, 0);
    else beside.setEnd(document.body, document.body.childNodes.length);
    if (from === 'before') beside.setEnd(range.startContainer, range.startOffset);
    else beside.setStart(range.endContainer, range.endOffset);
    return plain(beside.toString());
  };
  const exact = plain(range.toString()).trim();
  if (exact === '') return null;
  return { exact, prefix: around('before').slice(-context), suffix: around('after').slice(0, context), start: null, end: null };
}
