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

const wordChar = /[\p{L}\p{M}]/u;
const digit = /[0-9]/;
/** Separators that may stand inside one number: 1,300 · 1.300 · 1:40 · 1'300. */
const insideNumber = /[.,:'’]/;
const accents = /\p{M}/gu;
const plainAscii = /^[a-z]+$/;

/** Lower case, without accents: "Sábado" and "sabado" compare equal. */
export function fold(word: string): string {
  const lower = word.toLowerCase();
  return plainAscii.test(lower) ? lower : lower.normalize('NFD').replace(accents, '');
}

const classes = new Uint8Array(65536);
const SPACE = 1;
const LETTER = 2;
const DIGIT = 3;
const MARK = 4;

/** What kind of character this UTF-16 unit is. Halves of surrogate pairs count as marks: no word of ours has any. */
function classOf(unit: number): number {
  const known = classes[unit];
  if (known) return known;
  const char = String.fromCharCode(unit);
  const found = digit.test(char) ? DIGIT : wordChar.test(char) ? LETTER : /\s/.test(char) ? SPACE : MARK;
  classes[unit] = found;
  return found;
}

/**
 * Splits a text into words, numbers and single marks; white space is dropped. Linear in the length; never throws.
 * Hyphenated words come apart ("two-hour" is three tokens), as do digits and letters ("1h40" is 1, h, 40).
 * A number keeps its separators ("1,300", "1.5", "11:05").
 */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  let spaced = true;
  while (at < text.length) {
    const kind = classOf(text.charCodeAt(at));
    if (kind === SPACE) {
      at++;
      spaced = true;
      continue;
    }
    const end = kind === LETTER ? initialsEnd(text, at) || wordEnd(text, at) : kind === DIGIT ? numberEnd(text, at) : at + 1;
    tokens.push(tokenAt(text, at, end, kind, spaced));
    at = end;
    spaced = false;
  }
  return tokens;
}

function tokenAt(text: string, start: number, end: number, kind: number, spaced: boolean): Token {
  const raw = text.slice(start, end);
  if (kind !== LETTER)
    return { norm: raw, start, end, kind: kind === DIGIT ? 'number' : 'mark', capital: false, caps: false, spaced };
  const caps = raw.length > 1 && raw === raw.toUpperCase();
  const norm = fold(caps ? raw.replaceAll('.', '') : raw);
  const first = raw.charCodeAt(0);
  const capital = first < 128 ? first < 97 : raw[0] !== raw[0]?.toLowerCase();
  return { norm: possessive(norm), start, end, kind: 'word', capital, caps, spaced };
}

function possessive(norm: string): string {
  const tail = norm.length - 2;
  return tail > 0 && norm.endsWith('s') && isApostrophe(norm.charCodeAt(tail)) ? norm.slice(0, tail) : norm;
}

const isApostrophe = (unit: number) => unit === 0x27 || unit === 0x2019;

function wordEnd(text: string, from: number): number {
  let at = from + 1;
  while (at < text.length) {
    const unit = text.charCodeAt(at);
    if (classOf(unit) === LETTER) at++;
    else if (isApostrophe(unit) && at + 1 < text.length && classOf(text.charCodeAt(at + 1)) === LETTER) at += 2;
    else break;
  }
  return at;
}

const isCapital = (unit: number) => unit >= 65 && unit <= 90;

/** Where initials with full stops end ("U.S."), or 0 where none begin. */
function initialsEnd(text: string, from: number): number {
  let at = from;
  while (isCapital(text.charCodeAt(at)) && text[at + 1] === '.') at += 2;
  return at - from >= 4 ? at : 0;
}

function numberEnd(text: string, from: number): number {
  let at = from + 1;
  while (at < text.length) {
    if (classOf(text.charCodeAt(at)) === DIGIT) at++;
    else if (insideNumber.test(text[at] ?? '') && at + 1 < text.length && classOf(text.charCodeAt(at + 1)) === DIGIT) at += 2;
    else break;
  }
  return at;
}
