import { classOf, DIGIT, LETTER } from './characters';

/** What the letters of a word, a number or a mark alone tell of it. Alike pieces of text share one, as long as it is remembered. */
export interface Word {
  /** As it is written. */
  raw: string;
  /** What it is compared by: lower case, without accents, without a possessive 's. */
  norm: string;
  kind: 'word' | 'number' | 'mark';
  /** It begins with a capital letter. */
  capital: boolean;
  /** All its letters are capitals, two or more: an acronym ("US", "U.S.", "ELN"), not a word ("us"). */
  caps: boolean;
  /** Where it is remembered, below `places`; -1 where it is not. */
  place: number;
}

const accents = /\p{M}/gu;

/** Lower case, without accents: "Sábado" and "sabado" compare equal. */
export function fold(word: string): string {
  const lower = word.toLowerCase();
  return isPlain(lower) ? lower : lower.normalize('NFD').replace(accents, '');
}

/** All its letters are small ones of the English alphabet: nothing to fold. */
function isPlain(word: string): boolean {
  for (let at = 0; at < word.length; at++) {
    const unit = word.charCodeAt(at);
    if (unit < 97 || unit > 122) return false;
  }
  return true;
}

/**
 * Words met before, two for each pair of places: a text says the same few hundred words again and again, and one that is known costs a
 * comparison. A third drives out the one of the two that was not met last, so that no text can make it grow.
 */
export const places = 16_384;
const known: (Word | undefined)[] = new Array(places).fill(undefined);
/** For each pair, which of the two was met last. */
const latest = new Uint8Array(places / 2);
/** Longer ones are read anew each time: they are rarely words, and would take much room. */
const longest = 32;

/** The word, number or mark that stands between two offsets of the text. */
export function wordOf(text: string, start: number, end: number): Word {
  if (end - start > longest) return read(text.slice(start, end), -1);
  const pair = pairOf(text, start, end);
  const last = 2 * pair + (latest[pair] as number);
  const word = known[last];
  if (word !== undefined && stands(text, start, end, word.raw)) return word;
  const place = last ^ 1;
  latest[pair] = place & 1;
  const other = known[place];
  if (other !== undefined && stands(text, start, end, other.raw)) return other;
  const found = read(ownCopy(text, start, end), place);
  known[place] = found;
  return found;
}

/** The pair of places for a word. The first and last letters and the length are enough to keep most words of a text apart. */
function pairOf(text: string, start: number, end: number): number {
  let hash = end - start;
  for (let at = start; at < end && at < start + 4; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
  hash = (Math.imul(hash, 31) + text.charCodeAt(end - 1)) | 0;
  if (end - start > 5) hash = (Math.imul(hash, 31) + text.charCodeAt(end - 3)) | 0;
  return (hash ^ (hash >>> 13)) & (places / 2 - 1);
}

function stands(text: string, start: number, end: number, raw: string): boolean {
  if (raw.length !== end - start) return false;
  for (let at = 0; at < raw.length; at++) if (text.charCodeAt(start + at) !== raw.charCodeAt(at)) return false;
  return true;
}

/** Unlike a slice, which would keep the whole text in memory. */
function ownCopy(text: string, start: number, end: number): string {
  const units: number[] = [];
  for (let at = start; at < end; at++) units.push(text.charCodeAt(at));
  return String.fromCharCode(...units);
}

function read(raw: string, place: number): Word {
  const type = classOf(raw.charCodeAt(0));
  if (type !== LETTER) {
    return { raw, norm: raw, kind: type === DIGIT ? 'number' : 'mark', capital: false, caps: false, place };
  }
  if (isPlain(raw)) return { raw, norm: raw, kind: 'word', capital: false, caps: false, place };
  const caps = raw.length > 1 && raw === raw.toUpperCase();
  const norm = raw === "n't" || raw === 'n’t' ? 'not' : fold(caps ? raw.replaceAll('.', '') : raw);
  const first = raw.charCodeAt(0);
  const capital = first < 128 ? first < 97 : raw[0] !== raw[0]?.toLowerCase();
  return { raw, norm: possessive(norm), kind: 'word', capital, caps, place };
}

function possessive(norm: string): string {
  const tail = norm.length - 2;
  const mark = norm.charCodeAt(tail);
  return tail > 0 && norm.endsWith('s') && (mark === 0x27 || mark === 0x2019) ? norm.slice(0, tail) : norm;
}
