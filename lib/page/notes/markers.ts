import type { MarkerSize } from '../../core/present/pageNote';
import type { Anchor } from './anchor';
import { arrange } from './arrange';
import type { Layer } from './layer';
import { narrow } from './place';
import { signOf } from './sign';

/** Pixels across. */
const sizes: Record<MarkerSize, number> = { small: 14, medium: 18, large: 24 };
/** A repeated mention has a dot, on which a finger still finds 24 pixels. */
const dot = 14;

/** What a reader does with a marker. */
export interface MarkerActs {
  opened(id: string): void;
  /** Pointed at or focused; null when no longer. */
  pointed(id: string | null): void;
}

interface Marker {
  anchor: Anchor;
  button: HTMLButtonElement;
  repeated: boolean;
}

/** The buttons beside the notes' words, which are at the same time the page's list of notes for a screen reader. */
export class Markers {
  private readonly markers = new Map<string, Marker>();
  private readonly layer: Layer;
  private readonly acts: MarkerActs;
  private size = sizes.medium;

  constructor(layer: Layer, acts: MarkerActs) {
    this.layer = layer;
    this.acts = acts;
  }

  /** Shows markers for these anchors, in this order. Buttons of notes that were there before stay the same ones: one may have the focus. */
  show(anchors: Anchor[], size: MarkerSize): void {
    this.size = sizes[size];
    const before = new Map(this.markers);
    const groups = new Set<string>();
    this.markers.clear();
    for (const anchor of anchors) {
      const { id, group } = anchor.note;
      const button = before.get(id)?.button ?? this.newButton(id);
      before.delete(id);
      const marker = { anchor, button, repeated: groups.has(group) };
      groups.add(group);
      this.markers.set(id, marker);
      dress(marker);
    }
    for (const { button } of before.values()) button.parentElement?.remove();
    const items = [...this.markers.values()].map(({ button }) => button.parentElement as HTMLElement);
    if (items.some((item, at) => this.layer.list.children[at] !== item)) this.layer.list.replaceChildren(...items);
    this.layer.region.hidden = items.length === 0;
  }

  /** Puts every marker where its words now are. Reads the whole layout first and writes then: one reflow at most. */
  arrange(): void {
    const markers = [...this.markers.values()];
    if (markers.length === 0) return;
    const origin = this.layer.host.getBoundingClientRect();
    const repeated = new Set(markers.flatMap(({ anchor, repeated }) => (repeated ? anchor : [])));
    const places = arrange(
      markers.map(({ anchor }) => anchor),
      (anchor) => (repeated.has(anchor) ? dot : this.size),
      this.layer.host
    );
    for (const [at, { button }] of markers.entries()) {
      const place = places[at];
      button.hidden = !place;
      if (!place) continue;
      const { spot } = place;
      const width = spot.right - spot.left;
      button.style.setProperty('--size', `${width}px`);
      button.style.transform = `translate(${spot.left - origin.left}px, ${spot.top - origin.top}px)`;
      button.classList.toggle('narrow', width <= narrow);
      button.classList.toggle('tiny', spot.where === 'above');
      button.classList.toggle('covered', !place.open);
    }
  }

  /** Takes a note's marker away at once; its words are gone. */
  remove(id: string): void {
    this.markers.get(id)?.button.parentElement?.remove();
    this.markers.delete(id);
  }

  buttonOf(id: string): HTMLButtonElement | null {
    return this.markers.get(id)?.button ?? null;
  }

  private newButton(id: string): HTMLButtonElement {
    const { ownerDocument } = this.layer.host;
    const button = ownerDocument.createElement('button');
    button.type = 'button';
    // Until it has a place: one that is seen to move counts as a shift of the page's layout.
    button.hidden = true;
    button.setAttribute('aria-haspopup', 'dialog');
    button.setAttribute('aria-expanded', 'false');
    const own = (act: () => void) => (event: Event) => event.isTrusted && act();
    button.addEventListener(
      'click',
      own(() => this.acts.opened(id))
    );
    for (const name of ['pointerenter', 'focus'])
      button.addEventListener(
        name,
        own(() => this.acts.pointed(id))
      );
    for (const name of ['pointerleave', 'blur'])
      button.addEventListener(
        name,
        own(() => this.acts.pointed(null))
      );
    ownerDocument.createElement('li').append(button);
    return button;
  }
}

function dress({ button, anchor, repeated }: Marker): void {
  const { status, spoken } = anchor.note;
  if (!button.classList.contains(status)) button.replaceChildren(signOf(button.ownerDocument, status));
  button.className = repeated ? `${status} dot` : status;
  button.setAttribute('aria-label', spoken);
}
