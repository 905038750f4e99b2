import type { PageAnswer } from '../../core/present/pageNote';
import type { ReadBlock } from '../read/readBlock';
import { type Anchor, anchorNote, stands } from './anchor';
import { Highlights } from './highlights';
import type { Layer } from './layer';
import { type MarkerActs, Markers } from './markers';
import { wordBoxes } from './textBox';

/** The notes of a page as they are shown: underlines and markers, both or neither. */
export class Showing {
  private anchors: Anchor[] = [];
  private readonly highlights = new Highlights();
  private readonly markers: Markers;
  private readonly layer: Layer;

  constructor(layer: Layer, acts: MarkerActs) {
    this.layer = layer;
    this.markers = new Markers(layer, acts);
  }

  /** Shows the notes of an answer on the blocks they were made from. Their markers have a place after `arrange`. */
  show(answer: PageAnswer, blocks: ReadBlock[]): void {
    for (const anchor of this.anchors) this.highlights.remove(anchor);
    this.anchors = answer.notes.flatMap((note) => anchorNote(note, blocks) ?? []);
    for (const anchor of this.anchors) this.highlights.add(anchor);
    this.layer.host.lang = answer.lang;
    this.layer.region.setAttribute('aria-label', answer.regionLabel);
    this.markers.show(this.anchors, answer.markerSize);
  }

  /** Takes away every note whose words no longer stand where it was placed; they may be found again when the page is read. */
  dropFallen(): boolean {
    const fallen = this.anchors.filter((anchor) => !stands(anchor));
    if (fallen.length === 0) return false;
    for (const anchor of fallen) {
      this.highlights.remove(anchor);
      this.markers.remove(anchor.note.id);
    }
    this.anchors = this.anchors.filter((anchor) => !fallen.includes(anchor));
    return true;
  }

  /** Gives every marker its place, and back what `visible` would give. */
  arrange(): Anchor[] {
    return this.markers.arrange();
  }

  /** Notes whose words have a box, in reading order: what the page shows of them at this width, with these sections open. */
  visible(): Anchor[] {
    return this.anchors.filter((anchor) => wordBoxes(anchor).length > 0);
  }

  anchorOf(id: string): Anchor | null {
    return this.anchors.find(({ note }) => note.id === id) ?? null;
  }

  buttonOf(id: string): HTMLButtonElement | null {
    return this.markers.buttonOf(id);
  }

  activate(id: string | null): void {
    this.highlights.activate(id === null ? null : this.anchorOf(id));
  }

  clear(): void {
    this.anchors = [];
    this.highlights.clear();
    this.layer.host.remove();
  }
}
