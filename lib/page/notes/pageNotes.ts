import type { PageAnswer } from '../../core/present/pageNote';
import { pageText } from '../facts/pageFacts';
import type { ReadBlock } from '../read/readBlock';
import { forget, readBlocksInSlices } from '../read/readBlocks';
import type { BlockMemory } from '../read/walk';
import type { Anchor } from './anchor';
import { CardHolder } from './cardHolder';
import type { Desk } from './desk';
import { addLayer, type Layer } from './layer';
import { pressedNote } from './pressedNote';
import { Rhythm } from './rhythm';
import { Showing } from './showing';
import { type PageWatch, watchPage } from './watchPage';

/** What the background can ask of a page. */
export interface PageNotes {
  jump(id: string): Promise<void>;
  step(by: 1 | -1): Promise<void>;
  /** Settings or packs have changed: the notes are asked for again. */
  again(): Promise<void>;
}

/** Reads a page, shows its notes, and keeps both in step with it until the signal is aborted. */
export function startPageNotes(document: Document, desk: Desk, mode: ShadowRootMode, signal: AbortSignal): PageNotes {
  const layer = addLayer(document, mode);
  const page = new LivingPage(document, desk, layer, signal);
  void page.read(true);
  return {
    jump: (id) => page.cards.jump(id),
    step: (by) => page.cards.step(by),
    again: () => page.read(true)
  };
}

class LivingPage {
  readonly cards: CardHolder;
  private readonly document: Document;
  private readonly desk: Desk;
  private readonly signal: AbortSignal;
  private readonly layer: Layer;
  private readonly showing: Showing;
  private readonly rhythm: Rhythm;
  private readonly memory: BlockMemory = new WeakMap();
  private readonly watch: PageWatch;
  /** What was last asked about, as one string; a page that reads the same is not asked about again. */
  private asked = '';
  private answer: PageAnswer | null = null;
  private told = '';
  /** Counts readings: an answer to an earlier one than the last is void. */
  private readings = 0;
  private resume: ReturnType<typeof setTimeout> | undefined;

  constructor(document: Document, desk: Desk, layer: Layer, signal: AbortSignal) {
    this.document = document;
    this.desk = desk;
    this.layer = layer;
    this.signal = signal;
    this.showing = new Showing(layer, {
      opened: (id) => void this.cards.press(id),
      pointed: (id) => this.showing.activate(id ?? this.cards.open)
    });
    this.cards = new CardHolder(layer, this.showing, desk);
    this.rhythm = new Rhythm(() => void this.read(false), signal);
    this.watch = watchPage(document, layer.host, { changed: (nodes) => this.changed(nodes), moved: () => this.moved() }, signal);
    document.addEventListener('click', (event) => this.pressed(event), { signal });
    window.addEventListener('pagehide', () => void desk.left().catch(() => {}), { signal });
    window.addEventListener('pageshow', (event) => event.persisted && void this.read(true), { signal });
    signal.addEventListener('abort', () => this.clear());
  }

  /** Reads what has changed and asks for the notes, if the text is another than before or `anyway`. */
  async read(anyway: boolean): Promise<void> {
    const reading = ++this.readings;
    const isLast = () => reading === this.readings && !this.signal.aborted;
    const turn = async () => {
      await new Promise((go) => setTimeout(go));
      return isLast();
    };
    // A task of its own: the script's first run is long enough.
    if (!(await turn())) return;
    const { body } = this.document;
    const blocks = body ? await readBlocksInSlices(body, this.memory, turn, (root) => this.watch.add(root)) : [];
    if (!blocks || !isLast()) return;
    const text = pageText(this.document, blocks);
    const asking = JSON.stringify(text);
    const other = asking !== this.asked;
    this.rhythm.read(other);
    if (!other && !anyway) return this.reanchor(blocks);
    const answer = await this.desk.analyse(text);
    if (!isLast()) return;
    this.asked = asking;
    this.answered(answer, blocks);
  }

  private answered(answer: PageAnswer, blocks: ReadBlock[]): void {
    clearTimeout(this.resume);
    if (answer.resumeAt !== null)
      this.resume = setTimeout(() => void this.read(true), Math.min(answer.resumeAt - Date.now(), 2 ** 31 - 1));
    this.answer = answer;
    this.reanchor(blocks);
  }

  /** The same text in other nodes: a page that renders itself anew. */
  private reanchor(blocks: ReadBlock[]): void {
    if (!this.answer) return;
    this.showing.show(this.answer, blocks);
    this.cards.check();
    // The underlines are painted first; markers come with the next frame.
    this.watch.moved();
    // A tab in the background has no frames, but a count on its icon.
    if (this.document.hidden) this.tell(this.showing.visible());
  }

  private changed(nodes: Node[]): void {
    for (const node of nodes) forget(this.memory, node);
    if (this.showing.dropFallen()) this.cards.check();
    // Sites that rebuild the whole document take our element away with the rest.
    if (!this.layer.host.isConnected) this.document.documentElement.append(this.layer.host);
    this.rhythm.changed();
  }

  private moved(): void {
    this.tell(this.showing.arrange());
  }

  /** Which notes can be read on the page, whenever that changes; the count is on the toolbar's icon. */
  private tell(visible: Anchor[]): void {
    const ids = visible.map(({ note }) => note.id);
    const telling = JSON.stringify(ids);
    if (telling === this.told) return;
    this.told = telling;
    void this.desk.shown(ids).then((sentence) => {
      if (sentence !== null) this.layer.spoken.textContent = sentence;
    });
  }

  private pressed(event: MouseEvent): void {
    const id = event.isTrusted ? pressedNote(event, this.showing.visible()) : null;
    if (id !== null) void this.cards.press(id);
  }

  private clear(): void {
    clearTimeout(this.resume);
    this.cards.close();
    this.showing.clear();
  }
}
