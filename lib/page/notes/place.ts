/** A rectangle in viewport coordinates, as the layout gives it. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** What a place for a marker is looked for by. */
export interface Setting {
  /** The last line of the note's words. */
  words: Box;
  /** How far the text of that line reaches, other words included. Asked for only where the margin has no room. */
  line(): Box;
  /** The column the text stands in; of a multi-column text, the one that the words are in. */
  column: Box;
  rightToLeft: boolean;
  /** How far the page reaches to the left and right; a marker beyond would make it scroll sideways. */
  page: { left: number; right: number };
  /** Side of the square that the marker takes. */
  size: number;
  /** Whether nothing else is there. */
  free(box: Box): boolean;
}

/** `margin` beside the column, `line` behind the line's last word, `above` on the words, in the gap between two lines. */
export interface Spot extends Box {
  where: 'margin' | 'line' | 'above';
}

const gap = 2;
/** Markers beside each other in one margin. */
const abreast = 4;
/** The narrowest marker, for the margins of a small screen, and for the gap between two lines. */
export const narrow = 14;
const tiny = 8;

/**
 * Where a marker stands without covering text: in the margin on the side where lines end, else behind the last word of a
 * short line, else in the other margin, else, very small, in the gap above the words' end. The first place that is free.
 */
export function placeFor(setting: Setting): Spot {
  for (const size of setting.size > narrow ? [setting.size, narrow] : [setting.size]) {
    for (const spot of candidates(setting, size)) if (fits(spot, setting) && setting.free(spot)) return spot;
  }
  return above(setting);
}

function* candidates({ words, line, column, rightToLeft }: Setting, size: number): Generator<Spot> {
  const middle = (words.top + words.bottom) / 2;
  const at = (left: number, where: Spot['where']): Spot => ({
    left,
    top: middle - size / 2,
    right: left + size,
    bottom: middle + size / 2,
    where
  });
  const right = column.right + gap;
  const left = column.left - gap - size;
  for (let n = 0; n < abreast; n++) yield at(rightToLeft ? left - n * (size + gap) : right + n * (size + gap), 'margin');
  const { left: lineStart, right: lineEnd } = line();
  const behind = at(rightToLeft ? lineStart - gap - size : lineEnd + gap, 'line');
  if (rightToLeft ? behind.left >= column.left : behind.right <= column.right) yield behind;
  yield at(rightToLeft ? right : left, 'margin');
}

/** Side of the square that a finger finds; the narrowest markers have a narrower one. */
const target = 24;
const narrowTarget = 16;

/** With the room that a finger needs, since that makes a page scroll sideways as well as the sign would. */
function fits(spot: Spot, { page }: Setting): boolean {
  const size = spot.right - spot.left;
  const reach = Math.max(0, ((size <= narrow ? narrowTarget : target) - size) / 2);
  return spot.left - reach >= page.left && spot.right + reach <= page.right;
}

function above({ words, rightToLeft, page }: Setting): Spot {
  const reach = narrowTarget / 2;
  const middle = Math.min(Math.max(rightToLeft ? words.left : words.right, page.left + reach), page.right - reach);
  return {
    left: middle - tiny / 2,
    right: middle + tiny / 2,
    top: words.top - tiny / 2,
    bottom: words.top + tiny / 2,
    where: 'above'
  };
}

export const overlap = (a: Box, b: Box): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
