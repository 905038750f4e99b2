import type { NoteView } from '../core/present/noteView';

/** What a reader can do from the card that the content script carries out. */
export interface CardActs {
  /** Show the next (1) or previous (-1) note: scrolls there and calls `open` again. */
  step(by: 1 | -1): void;
  hideTopic(where: 'site' | 'everywhere'): void;
  /** Opens the flag form, an extension page: nothing a moderator writes is in the web page. */
  report(): void;
  openPanel(): void;
  /** The card is gone (Esc, its button, a press elsewhere). `focusBack`: the marker is to have the focus again. */
  closed(focusBack: boolean): void;
}

export interface CardRequest {
  view: NoteView;
  /** Place among the page's notes in reading order, from 1. */
  place: { index: number; total: number };
  /** Where the marker stands now, in viewport coordinates; null once it is gone. Called again on scrolling and resizing. */
  anchor: () => DOMRect | null;
  /** The markers' shadow root: the card's own host goes in there, so that the page has one element of ours. */
  parent: ShadowRoot;
  /** Whether the card takes the focus: a key or a press on a marker does, a jump from the popup does too. */
  takeFocus: boolean;
  acts: CardActs;
}

/**
 * The card, as the content script sees it. The card's script is injected into the same isolated world when a note is
 * first opened, and leaves this at `globalThis.secondSourceCard`, where the page cannot see it.
 */
export interface Card {
  open(request: CardRequest): void;
  /** Closes without a call to `closed`. */
  close(): void;
}

declare global {
  var secondSourceCard: Card | undefined;
}
