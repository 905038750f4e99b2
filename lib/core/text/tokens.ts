import { classOf, DIGIT, LETTER, SPACE } from './characters';
import { wordOf } from './words';

export { fold } from './words';

/**
 * A token of a text. `norm` is what words are compared by: lower case, without accents, without a possessive 's.
 * `start` and `end` are offsets into the text the token was read from.
 */
export interface Token {
  norm: string;
  start: number;
  end: number;
  kind: 'word' | 'number' | 'mark';
  /** The word begins with a capital letter in the text. */
  capital: boolean;
  /** All its letters are capitals, two or more: an acronym ("US", "U.S.", "ELN"), not a word ("us"). */
  caps: boolean;
  /** White space stands before the token (or it is the first one). */
  spaced: boolean;
}

/** Separators that may stand inside one number: 1,300 · 1.300 · 1:40 · 1'300. */
const insideNumber = new Set([...".,:'’"].map((mark) => mark.charCodeAt(0)));

/**
 * Splits a text into words, numbers and single marks; white space is dropped. Linear in the length; never throws.
 * Hyphenated words come apart ("two-hour" is three tokens), as do digits and letters ("1h40" is 1, h, 40).
 * A number keeps its separators ("1,300", "1.5", "11:05").
 */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  const { length } = text;
  let at = 0;
  let spaced = true;
  while (at < length) {
    const start = at;
    const kind = classOf(text.charCodeAt(at));
    if (kind === SPACE) {
      at++;
      spaced = true;
      continue;
    }
    if (kind === LETTER) {
      at = initialsEnd(text, start) || wordEnd(text, start);
      const { norm, capital, caps } = wordOf(text, start, at);
      tokens.push({ norm, start, end: at, kind: 'word', capital, caps, spaced });
    } else {
      at = kind === DIGIT ? numberEnd(text, start) : start + 1;
      const norm = text.slice(start, at);
      tokens.push({ norm, start, end: at, kind: kind === DIGIT ? 'number' : 'mark', capital: false, caps: false, spaced });
    }
    spaced = false;
  }
  return tokens;
}

const isApostrophe = (unit: number) => unit === 0x27 || unit === 0x2019;

function wordEnd(text: string, from: number): number {
  let at = from + 1;
  while (at < text.length) {
    const unit = text.charCodeAt(at);
    if (classOf(unit) === LETTER) at++;
    else if (isApostrophe(unit) && endsInNot(text, from, at)) return at - 1;
    else if (isApostrophe(unit) && at + 1 < text.length && classOf(text.charCodeAt(at + 1)) === LETTER) at += 2;
    else break;
  }
  return at;
}

const n = 0x6e;
const t = 0x74;

/** "hasn't", "wasn’t": two words, the second of which is "not". */
const endsInNot = (text: string, from: number, apostrophe: number) =>
  apostrophe - 1 > from &&
  text.charCodeAt(apostrophe - 1) === n &&
  text.charCodeAt(apostrophe + 1) === t &&
  classOf(text.charCodeAt(apostrophe + 2)) !== LETTER;

const isCapital = (unit: number) => unit >= 65 && unit <= 90;
const fullStop = 0x2e;

/** Where initials with full stops end ("U.S."), or 0 where none begin. */
function initialsEnd(text: string, from: number): number {
  let at = from;
  while (isCapital(text.charCodeAt(at)) && text.charCodeAt(at + 1) === fullStop) at += 2;
  return at - from >= 4 ? at : 0;
}

function numberEnd(text: string, from: number): number {
  let at = from + 1;
  while (at < text.length) {
    const unit = text.charCodeAt(at);
    if (classOf(unit) === DIGIT) at++;
    else if (insideNumber.has(unit) && at + 1 < text.length && classOf(text.charCodeAt(at + 1)) === DIGIT) at += 2;
    else break;
  }
  return at;
}
