import type { MarkerSize } from '../../core/present/pageNote';
import type { Status } from '../../core/verdict/verdict';
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
  private readonly ids = new WeakMap<Node, string>();
  private readonly signs = new Map<Status, SVGElement>();
  private blank: HTMLElement | undefined;
  private size = sizes.medium;

  constructor(layer: Layer, acts: MarkerActs) {
    this.layer = layer;
    this.acts = acts;
    this.listen();
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
      this.dress(marker);
    }
    for (const { button } of before.values()) button.parentElement?.remove();
    const items = [...this.markers.values()].map(({ button }) => button.parentElement as HTMLElement);
    if (items.some((item, at) => this.layer.list.children[at] !== item)) this.layer.list.replaceChildren(...items);
    this.layer.region.hidden = items.length === 0;
  }

  /** Puts every marker where its words now are; gives those whose words have a box. Reads the whole layout first and writes then: one reflow at most. */
  arrange(): Anchor[] {
    const markers = [...this.markers.values()];
    if (markers.length === 0) return [];
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
    return markers.flatMap(({ anchor }, at) => (places[at] ? anchor : []));
  }

  /** Takes a note's marker away at once; its words are gone. */
  remove(id: string): void {
    this.markers.get(id)?.button.parentElement?.remove();
    this.markers.delete(id);
  }

  buttonOf(id: string): HTMLButtonElement | null {
    return this.markers.get(id)?.button ?? null;
  }

  private dress({ button, anchor, repeated }: Marker): void {
    const { status, spoken } = anchor.note;
    if (!button.classList.contains(status)) button.replaceChildren(this.signOf(status));
    button.className = repeated ? `${status} dot` : status;
    button.setAttribute('aria-label', spoken);
  }

  private signOf(status: Status): Node {
    const sign = this.signs.get(status) ?? signOf(this.layer.host.ownerDocument, status);
    this.signs.set(status, sign);
    return sign.cloneNode(true);
  }

  private newButton(id: string): HTMLButtonElement {
    this.blank ??= blankItem(this.layer.host.ownerDocument);
    const button = this.blank.cloneNode(true).firstChild as HTMLButtonElement;
    this.ids.set(button, id);
    return button;
  }

  /** One listener of each kind for all buttons, on the way down: to enter and to be focused does not bubble. */
  private listen(): void {
    const on = (name: string, act: (id: string) => void) =>
      this.layer.list.addEventListener(
        name,
        (event) => {
          const id = event.isTrusted ? this.ids.get(event.target as Node) : undefined;
          if (id !== undefined) act(id);
        },
        { capture: true }
      );
    on('click', (id) => this.acts.opened(id));
    for (const name of ['pointerenter', 'focus']) on(name, (id) => this.acts.pointed(id));
    for (const name of ['pointerleave', 'blur']) on(name, () => this.acts.pointed(null));
  }
}

/** A marker as it is before it has a note. Copied for each: that takes the browser less than to be told all of it again. */
function blankItem(document: Document): HTMLElement {
  const item = document.createElement('li');
  const button = document.createElement('button');
  button.type = 'button';
  // Until it has a place: one that is seen to move counts as a shift of the page's layout.
  button.hidden = true;
  button.setAttribute('aria-haspopup', 'dialog');
  button.setAttribute('aria-expanded', 'false');
  item.append(button);
  return item;
}
