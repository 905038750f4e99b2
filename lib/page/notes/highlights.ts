import type { Status } from '../../core/verdict/verdict';
import type { Anchor } from './anchor';

const prefix = 'second-source';

/**
 * The underlines. The registry belongs to the page: only entries of our own names are set and removed. How each looks is in the
 * style sheet that the manifest names.
 */
export class Highlights {
  private readonly byStatus = new Map<Status, Highlight>();
  private readonly active = new Highlight();

  constructor() {
    // Above the underline of the same words.
    this.active.priority = 1;
    CSS.highlights.set(`${prefix}-active`, this.active);
  }

  add({ note, range }: Anchor): void {
    this.of(note.status).add(range);
  }

  remove({ note, range }: Anchor): void {
    this.byStatus.get(note.status)?.delete(range);
    this.active.delete(range);
  }

  /** Marks the words whose marker is pointed at or whose card is open; null marks none. */
  activate(anchor: Anchor | null): void {
    this.active.clear();
    if (anchor) this.active.add(anchor.range);
  }

  clear(): void {
    for (const status of this.byStatus.keys()) CSS.highlights.delete(`${prefix}-${status}`);
    CSS.highlights.delete(`${prefix}-active`);
    this.byStatus.clear();
  }

  private of(status: Status): Highlight {
    const known = this.byStatus.get(status);
    if (known) return known;
    const highlight = new Highlight();
    this.byStatus.set(status, highlight);
    CSS.highlights.set(`${prefix}-${status}`, highlight);
    return highlight;
  }
}
