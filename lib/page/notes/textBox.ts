import type { Anchor } from './anchor';
import type { Box } from './place';

/** The element whose lines a note's words stand in: the nearest that is no inline box. */
export function blockOf({ pieces }: Anchor): Element | null {
  let element = pieces[0]?.node.parentElement ?? null;
  while (element?.parentElement && getComputedStyle(element).display.startsWith('inline')) element = element.parentElement;
  return element;
}

/** The boxes of a note's words, line by line; empty where they are not shown. */
export function wordBoxes({ range }: Anchor): DOMRect[] {
  return [...range.getClientRects()].filter(({ width, height }) => width > 1 && height > 1);
}

/** What markers have to know of a block; the same for all notes in it. */
export interface BlockLayout {
  /** One box for each column that the block runs over. */
  boxes: DOMRect[];
  /** Width of border and padding. */
  insetLeft: number;
  insetRight: number;
  rightToLeft: boolean;
}

export function layoutOf(block: Element): BlockLayout {
  const style = getComputedStyle(block);
  return {
    boxes: [...block.getClientRects()],
    insetLeft: Number.parseFloat(style.borderLeftWidth) + Number.parseFloat(style.paddingLeft),
    insetRight: Number.parseFloat(style.borderRightWidth) + Number.parseFloat(style.paddingRight),
    rightToLeft: style.direction === 'rtl'
  };
}

/** The part of a block's column that the words are in. */
export function columnOf(block: Element, { boxes, insetLeft, insetRight }: BlockLayout, words: Box): Box {
  const box = boxes.find(
    (one) =>
      one.left <= words.left + 1 && one.right >= words.right - 1 && one.top <= words.top + 1 && one.bottom >= words.bottom - 1
  );
  const { left, right, top, bottom } = box ?? block.getBoundingClientRect();
  return { left: left + insetLeft, right: right - insetRight, top, bottom };
}

/** How far a block's text reaches on the line of the words. */
export function lineOf(block: Element, words: Box): Box {
  const range = block.ownerDocument.createRange();
  range.selectNodeContents(block);
  const middle = (words.top + words.bottom) / 2;
  const onLine = [...range.getClientRects()].filter(({ top, bottom, width }) => width > 0 && top <= middle && bottom >= middle);
  return {
    left: Math.min(words.left, ...onLine.map(({ left }) => left)),
    right: Math.max(words.right, ...onLine.map(({ right }) => right)),
    top: words.top,
    bottom: words.bottom
  };
}

/** The uppermost element at a point of the viewport, in the tree that a block is in; null outside the viewport. */
export function elementAt(block: Element, x: number, y: number): Element | null {
  const root = block.getRootNode() as Document | ShadowRoot;
  return root.elementFromPoint?.(x, y) ?? null;
}
