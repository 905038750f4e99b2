import { gateText } from './gateText';

declare global {
  /** A gate of this document has opened, in a world that the page cannot see: the page is read for all packs then. */
  var secondSourceOpened: true | undefined;
}

/** Milliseconds after which a page that changes is looked at again; on one that goes on changing, twice as long each time, up to the longest. */
const soonest = 1000;
const longest = 8000;

/**
 * Calls `opened` once, when the page names what the gate asks for: at once, or after text that does has come. A page that never
 * does is looked at once, and again while it changes: one pass over its text, without a step into script for every node.
 */
export function watchGate(document: Document, opens: (text: string) => boolean, opened: (document: Document) => void): void {
  let wait = soonest;
  const look = () => {
    if (globalThis.secondSourceOpened) return;
    if (opens(gateText(document))) {
      globalThis.secondSourceOpened = true;
      opened(document);
    } else new MutationObserver(later).observe(document, { childList: true, characterData: true, subtree: true });
  };
  const later: MutationCallback = (_, observer) => {
    // Deaf until the next look: a batch of changes costs as much to hand over as to look at.
    observer.disconnect();
    setTimeout(() => requestIdleCallback(look, { timeout: 1000 }), wait);
    wait = Math.min(2 * wait, longest);
  };
  // The browser runs the script when the page is there and it has nothing else to do: another wait for that would only let what is at hand grow cold.
  look();
}
