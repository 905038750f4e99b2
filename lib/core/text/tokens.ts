import { classOf, DIGIT, LETTER, SPACE } from './characters';
import { type Word, wordOf } from './words';

export { fold } from './words';

/** A word, number or mark where it stands in a text. */
export class Token {
  readonly word: Word;
  /** Offsets into the text it was read from. */
  readonly start: number;
  readonly end: number;
  /** White space stands before it (or it is the first one). */
  readonly spaced: boolean;

  constructor(word: Word, start: number, end: number, spaced: boolean) {
    this.word = word;
    this.start = start;
    this.end = end;
    this.spaced = spaced;
  }

  get norm(): string {
    return this.word.norm;
  }

  get kind(): Word['kind'] {
    return this.word.kind;
  }

  get capital(): boolean {
    return this.word.capital;
  }

  get caps(): boolean {
    return this.word.caps;
  }
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
    if (kind === LETTER) at = initialsEnd(text, start) || wordEnd(text, start);
    else at = kind === DIGIT ? numberEnd(text, start) : start + 1;
    tokens.push(new Token(wordOf(text, start, at), start, at, spaced));
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
