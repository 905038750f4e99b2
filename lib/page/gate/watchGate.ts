import { gateText } from './gateText';

/** What the gate asks of a text. */
export interface GateQuestions {
  /** Does a whole page's text name what a pack cannot do without? */
  opens(text: string): boolean;
  /** Does text that came later name any of it? */
  touches(text: string): boolean;
}

/** Milliseconds for which changes are collected before they are looked at. */
const collecting = 500;
/** Changes beyond this number are not looked at one by one. */
const manyChanges = 100;

/**
 * Calls `opened` once, when the page names what the gate asks for: at the first idle moment, or when text that does arrives. Costs a
 * page that never does one look at its text, and a short one at what is added.
 */
export function watchGate(document: Document, gate: GateQuestions, opened: () => void, signal: AbortSignal): void {
  let changed: Node[] = [];
  let waiting = false;

  const look = () => {
    if (signal.aborted || !gate.opens(gateText(document))) return;
    observer.disconnect();
    opened();
  };
  const lookAtChanges = () => {
    waiting = false;
    const nodes = changed;
    changed = [];
    if (nodes.length > manyChanges || nodes.some((node) => node.isConnected && gate.touches(node.textContent ?? ''))) look();
  };
  const observer = new MutationObserver((records) => {
    for (const { type, target, addedNodes } of records) {
      if (changed.length > manyChanges) break;
      if (type === 'characterData') changed.push(target);
      else for (const node of addedNodes) if (!isCode(node)) changed.push(node);
    }
    if (waiting || changed.length === 0) return;
    waiting = true;
    setTimeout(() => whenIdle(lookAtChanges), collecting);
  });

  observer.observe(document, { childList: true, characterData: true, subtree: true });
  signal.addEventListener('abort', () => observer.disconnect());
  whenIdle(look);
}

const isCode = ({ nodeName }: Node) => nodeName === 'SCRIPT' || nodeName === 'STYLE' || nodeName === 'LINK';

function whenIdle(work: () => void): void {
  requestIdleCallback(work, { timeout: 1000 });
}
