import { gateText, openShadowRoots } from './gateText';

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
const watched = { childList: true, characterData: true, subtree: true };

/**
 * Calls `opened` once, when the page names what the gate asks for: at the first idle moment, or when text that does arrives. Costs a
 * page that never does one look at its text, and a short one at what is added.
 */
export function watchGate(document: Document, gate: GateQuestions, opened: () => void, signal: AbortSignal): void {
  const watch = new GateWatch(document, gate, opened);
  signal.addEventListener('abort', () => watch.stop());
}

class GateWatch {
  private readonly document: Document;
  private readonly gate: GateQuestions;
  private readonly opened: () => void;
  private readonly observer = new MutationObserver((records) => this.changes(records));
  private readonly known = new WeakSet<ShadowRoot>();
  private changed: Node[] = [];
  private waiting = false;
  private stopped = false;

  constructor(document: Document, gate: GateQuestions, opened: () => void) {
    this.document = document;
    this.gate = gate;
    this.opened = opened;
    this.observer.observe(document, watched);
    whenIdle(() => this.look());
  }

  stop(): void {
    this.stopped = true;
    this.observer.disconnect();
  }

  private look(): void {
    if (this.stopped) return;
    const roots = openShadowRoots(this.document);
    this.newOf(roots);
    if (!this.gate.opens(gateText(this.document, roots))) return;
    this.stop();
    this.opened();
  }

  private changes(records: MutationRecord[]): void {
    for (const { type, target, addedNodes } of records) {
      if (this.changed.length > manyChanges) break;
      if (type === 'characterData') this.changed.push(target);
      else for (const node of addedNodes) if (!isCode(node)) this.changed.push(node);
    }
    if (this.waiting || this.changed.length === 0) return;
    this.waiting = true;
    setTimeout(() => whenIdle(() => this.lookAtChanges()), collecting);
  }

  private lookAtChanges(): void {
    this.waiting = false;
    const nodes = [...this.changed, ...this.newOf(openShadowRoots(this.document))];
    this.changed = [];
    const touches = (node: Node) => node.isConnected && this.gate.touches(node.textContent ?? '');
    if (nodes.length > manyChanges || nodes.some(touches)) this.look();
  }

  /** The roots not met before. They are watched from now on: what changes inside one is not seen from outside. */
  private newOf(roots: ShadowRoot[]): ShadowRoot[] {
    const fresh = roots.filter((root) => !this.known.has(root));
    for (const root of fresh) {
      this.known.add(root);
      this.observer.observe(root, watched);
    }
    return fresh;
  }
}

const isCode = ({ nodeName }: Node) => nodeName === 'SCRIPT' || nodeName === 'STYLE' || nodeName === 'LINK';

function whenIdle(work: () => void): void {
  requestIdleCallback(work, { timeout: 1000 });
}
