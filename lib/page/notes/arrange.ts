import type { Anchor } from './anchor';
import { type Box, overlap, placeFor, type Spot } from './place';
import { type BlockLayout, blockOf, columnOf, elementAt, layoutOf, lineOf, wordBoxes } from './textBox';

/** Where a note's marker is to stand; null where its words have no box. */
export interface Arranged {
  spot: Spot;
  /** The words can be seen: nothing covers them and no scrolling box hides them. Unknown, and taken as true, outside the viewport. */
  open: boolean;
  /** The block is wholly or partly in the viewport, so that what is there could be looked at. */
  seen: boolean;
}

/** Finds a place for each marker, in reading order, none upon another. Reads the layout, changes nothing. */
export function arrange(anchors: Anchor[], sizes: (anchor: Anchor) => number, host: Element): (Arranged | null)[] {
  const taken: Box[] = [];
  const layouts = new Map<Element, BlockLayout>();
  const { scrollX, innerHeight } = window;
  const page = { left: -scrollX, right: document.documentElement.clientWidth };
  return anchors.map((anchor) => {
    const block = blockOf(anchor);
    const words = wordBoxes(anchor).at(-1);
    if (!block || !words) return null;
    const seen = words.bottom > 0 && words.top < innerHeight;
    const layout = layouts.get(block) ?? layoutOf(block);
    layouts.set(block, layout);
    const spot = placeFor({
      words,
      line: () => lineOf(block, words),
      column: columnOf(block, layout, words),
      rightToLeft: layout.rightToLeft,
      page,
      size: sizes(anchor),
      free: (box) => !taken.some((one) => overlap(one, box)) && (!seen || isBackground(block, box, host))
    });
    taken.push(spot);
    return { spot, seen, open: !seen || isOpen(block, words, host) };
  });
}

/** Whether a box shows nothing but the backgrounds that a block stands on. */
function isBackground(block: Element, box: Box, host: Element): boolean {
  const middle = (box.top + box.bottom) / 2;
  return [box.left + 1, (box.left + box.right) / 2, box.right - 1].every((x) => {
    const element = elementAt(block, x, middle);
    return element === null || element === host || element.contains(block);
  });
}

/** Whether the end of the words is what one sees there, and not a header that stays in place or the edge of a scrolling box. */
function isOpen(block: Element, words: Box, host: Element): boolean {
  const element = elementAt(block, words.right - 1, (words.top + words.bottom) / 2);
  if (element === null || element === host || block.contains(element)) return true;
  return getComputedStyle(block).pointerEvents === 'none' && element.contains(block);
}
