export const SPACE = 1;
export const LETTER = 2;
export const DIGIT = 3;
const MARK = 4;

const wordChar = /[\p{L}\p{M}]/u;
const digit = /[0-9]/;
/** Filled as characters are met: asking a regular expression for each would cost more than all the rest. */
const classes = new Uint8Array(65536);

/** What kind of character this UTF-16 unit is. Halves of surrogate pairs count as marks: no word of ours has any. */
export const classOf = (unit: number): number => classes[unit] || learn(unit);

function learn(unit: number): number {
  const char = String.fromCharCode(unit);
  const found = digit.test(char) ? DIGIT : wordChar.test(char) ? LETTER : /\s/.test(char) ? SPACE : MARK;
  classes[unit] = found;
  return found;
}
