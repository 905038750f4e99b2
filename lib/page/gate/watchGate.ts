import { gateText } from './gateText';

/** What the gate asks of a text. */
export interface GateQuestions {
  /** Finds nothing in the text of a page that the gate stays shut for. */
  mayOpen: RegExp;
  opens(text: string): boolean;
}

/** Milliseconds after which a page that changes is looked at again; on one that goes on changing, twice as long each time, up to the longest. */
const soonest = 1000;
const longest = 8000;

/**
 * Calls `opened` once, when the page names what the gate asks for: at the first idle moment, or after text that does has come. A page that never
 * does is looked at once, and again while it changes: one pass over its text, without a step into script for every node.
 */
export function watchGate(document: Document, gate: GateQuestions, opened: () => void): void {
  let wait = soonest;
  const observer = new MutationObserver(() => {
    // Deaf until the next look: a batch of changes costs as much to hand over as to look at.
    observer.disconnect();
    setTimeout(() => whenIdle(look), wait);
    wait = Math.min(2 * wait, longest);
  });
  const look = () => {
    const text = gateText(document);
    if (gate.mayOpen.test(text) && gate.opens(text)) opened();
    else observer.observe(document, { childList: true, characterData: true, subtree: true });
  };
  whenIdle(look);
}

function whenIdle(work: () => void): void {
  requestIdleCallback(work, { timeout: 1000 });
}
