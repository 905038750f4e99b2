/** Characters that take no room: soft hyphen, zero-width spaces and joiners, word joiner, byte-order mark. */
const widthless = /[\u00AD\u200B-\u200D\u2060\uFEFF]/;
const allWidthless = /[\u00AD\u200B-\u200D\u2060\uFEFF]+/g;

/**
 * White space that a page shows as one space. The thin spaces U+2009 and U+202F are not among them: they stand inside numbers
 * ("1 300"), and the reader of quantities needs to see that it is no word gap.
 */
const space = /[\t\n\v\f\r \u00A0\u1680\u2000-\u2008\u200A\u2028\u2029\u205F\u3000]/;
const spaces = new RegExp(`${space.source}+`, 'g');
/** Anything that is not already as it is shown. */
const uneven = new RegExp(
  `${widthless.source}|[\\t\\n\\v\\f\\r\\u00A0\\u1680\\u2000-\\u2008\\u200A\\u2028\\u2029\\u205F\\u3000]|  `
);

/**
 * A text node's text as it is shown. `afterSpace`: white space, or the beginning of a block, stands before it, so that its own
 * leading white space does not show.
 */
export function collapse(raw: string, afterSpace: boolean): string {
  const even = uneven.test(raw) ? raw.replace(allWidthless, '').replace(spaces, ' ') : raw;
  return afterSpace && even.charCodeAt(0) === 0x20 ? even.slice(1) : even;
}

/**
 * The offset in a text node of what `collapse` put at `offset`; the node's length where it put nothing there. Takes the same
 * `afterSpace`.
 */
export function rawOffset(raw: string, afterSpace: boolean, offset: number): number {
  let inSpace = afterSpace;
  let shown = 0;
  for (let at = 0; at < raw.length; at++) {
    const char = raw.charAt(at);
    if (widthless.test(char)) continue;
    const isSpace = space.test(char);
    if (isSpace && inSpace) continue;
    if (shown === offset) return at;
    shown++;
    inSpace = isSpace;
  }
  return raw.length;
}

/** Whether a text node shows nothing but white space. */
export function isBlank(raw: string): boolean {
  return raw.replace(allWidthless, '').trim() === '';
}
