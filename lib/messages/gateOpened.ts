import type { BackgroundCalls } from './calls';
import type { Envelope } from './send';

/** Told by the gates. Not by WXT's `browser`: to look for it sets up the extension's interface in the page, which takes as long as the rest of the gate. */
export function gateOpened(document: Document): void {
  const ask: BackgroundCalls['gateOpened']['ask'] = { lang: document.documentElement.getAttribute('lang') ?? '' };
  void chrome.runtime.sendMessage({ call: 'gateOpened', ask } satisfies Envelope).catch(() => {});
}
