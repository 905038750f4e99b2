import { browser } from 'wxt/browser';
import type { Envelope } from '../messages/send';

/** Tells open extension pages that what is known of a tab has changed. */
export function tellViews(tabId: number): void {
  // Rejects where no page of ours is open to hear it.
  browser.runtime.sendMessage({ call: 'tabChanged', ask: { tabId } } satisfies Envelope).catch(() => {});
}
