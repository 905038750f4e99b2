import type { Desk } from './desk';
import type { Layer } from './layer';
import type { Showing } from './showing';
import { wordBoxes } from './textBox';

/** Opens and closes the card of a note, and goes from one to the next. */
export class CardHolder {
  /** The note whose card is open, or is being fetched. */
  private current: string | null = null;
  private readonly layer: Layer;
  private readonly showing: Showing;
  private readonly desk: Desk;

  constructor(layer: Layer, showing: Showing, desk: Desk) {
    this.layer = layer;
    this.showing = showing;
    this.desk = desk;
  }

  /** The note whose words are to stay marked. */
  get open(): string | null {
    return this.current;
  }

  /** A press on a marker or on a note's words: opens its card, or closes it if it is the open one. */
  async press(id: string): Promise<void> {
    if (this.current === id) this.close();
    else await this.show(id);
  }

  private async show(id: string): Promise<void> {
    this.leave();
    this.current = id;
    this.showing.activate(id);
    this.showing.buttonOf(id)?.setAttribute('aria-expanded', 'true');
    const view = await this.desk.openNote(id).catch(() => null);
    // In the meantime another may have been opened, or the note's words have gone.
    if (this.current !== id) return;
    const notes = this.showing.visible().map(({ note }) => note.id);
    if (!view || !notes.includes(id)) {
      this.leave();
      return;
    }
    globalThis.secondSourceCard?.open({
      view,
      place: { index: notes.indexOf(id) + 1, total: notes.length },
      anchor: () => this.boxOf(id),
      parent: this.layer.root,
      takeFocus: true,
      acts: {
        step: (by) => void this.step(by),
        hideTopic: (where) => this.afterClosing(() => this.desk.hideTopic(id, where)),
        report: () => this.afterClosing(() => this.desk.report(id)),
        openPanel: () => void this.desk.openPanel(),
        closed: (focusBack) => this.closed(id, focusBack)
      }
    });
  }

  /** Scrolls to a note and opens its card. */
  async jump(id: string): Promise<void> {
    const anchor = this.showing.anchorOf(id);
    if (!anchor) return;
    intoView(anchor.range);
    await this.show(id);
  }

  /** To the next or previous note: from the open one, else from where the reader is on the page. */
  async step(by: 1 | -1): Promise<void> {
    const anchors = this.showing.visible();
    if (anchors.length === 0) return;
    const at = anchors.findIndex(({ note }) => note.id === this.current);
    const next = at === -1 ? this.nearest(by) : (at + by + anchors.length) % anchors.length;
    const id = anchors[next]?.note.id;
    if (id !== undefined) await this.jump(id);
  }

  /** Closes the card if its note has gone. */
  check(): void {
    if (this.current !== null && !this.showing.anchorOf(this.current)) this.close();
  }

  close(): void {
    if (this.current === null) return;
    globalThis.secondSourceCard?.close();
    this.leave();
  }

  private afterClosing(act: () => Promise<unknown>): void {
    this.close();
    void act();
  }

  private closed(id: string, focusBack: boolean): void {
    if (this.current === id) this.leave();
    if (focusBack) this.showing.buttonOf(id)?.focus({ preventScroll: true });
  }

  private leave(): void {
    if (this.current !== null) this.showing.buttonOf(this.current)?.setAttribute('aria-expanded', 'false');
    this.current = null;
    this.showing.activate(null);
  }

  /** The first note below the top of the viewport, or the last one above it. */
  private nearest(by: 1 | -1): number {
    const tops = this.showing.visible().map(({ range }) => range.getBoundingClientRect().top);
    const below = tops.findIndex((top) => top >= 0);
    if (by === 1) return below === -1 ? 0 : below;
    return below > 0 ? below - 1 : tops.length - 1;
  }

  /** The words' last line together with the marker: the card stands beside both and covers neither, if there is room. */
  private boxOf(id: string): DOMRect | null {
    const anchor = this.showing.anchorOf(id);
    const words = anchor ? wordBoxes(anchor).at(-1) : undefined;
    if (!words) return null;
    const button = this.showing.buttonOf(id);
    const marker = button?.isConnected && !button.hidden ? button.getBoundingClientRect() : words;
    const left = Math.min(words.left, marker.left);
    const top = Math.min(words.top, marker.top);
    return new DOMRect(left, top, Math.max(words.right, marker.right) - left, Math.max(words.bottom, marker.bottom) - top);
  }
}

/** Brings words to the middle of the viewport, through every box that scrolls around them. */
function intoView(range: Range): void {
  const element = range.startContainer.parentElement;
  element?.scrollIntoView({ block: 'nearest' });
  const { top, bottom } = range.getBoundingClientRect();
  const { innerHeight } = window;
  // A long paragraph can be in view without the words.
  if (top < innerHeight * 0.15 || bottom > innerHeight * 0.7) window.scrollBy({ top: top - innerHeight / 3 });
}
