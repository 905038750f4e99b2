import { tokenise } from '../text/tokens';

/**
 * One place of a phrase. A phrase is written as plain words; `word*` takes any ending, `...` stands for up to six words of the same
 * sentence, a word all in capitals (`US`) asks for capitals, `{list}` for any phrase of another list, and `^` at the front asks that a clause begins here.
 */
export type Part = WordPart | { stem: string } | { gap: true } | { list: string };

export interface WordPart {
  word: string;
  caps?: true;
}

export interface Phrase {
  parts: Part[];
  /** The phrase counts only where a clause begins: at the start of a sentence or after a mark. */
  atStart: boolean;
}

/** Words that are written as they are compared. */
const plain = /^[a-z]+(?: [a-z]+)*$/;

/** Reads a phrase as it is written in a pack. Gives a sentence that says what is wrong with it instead, where something is. */
export function parsePhrase(written: string): Phrase | string {
  // Nearly all are plain: a pack has thousands, and the first page that is opened waits for them.
  if (plain.test(written)) return { parts: written.split(' ').map((word) => ({ word })), atStart: false };
  const atStart = written.startsWith('^');
  const parts: Part[] = [];
  for (const piece of (atStart ? written.slice(1) : written).trim().split(/\s+/)) {
    if (piece === '...') parts.push({ gap: true });
    else if (piece.startsWith('{') && piece.endsWith('}')) parts.push({ list: piece.slice(1, -1) });
    else if (piece.endsWith('*')) parts.push(...wordsOf(piece.slice(0, -1)));
    else parts.push(...wordsOf(piece));
    const last = parts.at(-1);
    if (piece.endsWith('*') && last && 'word' in last) parts[parts.length - 1] = { stem: last.word };
  }
  const first = parts[0];
  const last = parts.at(-1);
  if (!first || !last) return 'a phrase needs at least one word';
  if ('gap' in first || 'gap' in last) return `"${written}": a phrase can neither begin nor end with a gap`;
  return { parts, atStart };
}

const wordsOf = (piece: string): Part[] =>
  tokenise(piece).map((token) => (token.caps ? { word: token.norm, caps: true } : { word: token.norm }));

const firstPlainWord = /^[a-z]+(?= |$)/;

/** The word that a phrase begins with, if it is one and no stem, list, or word in capitals; else null. Takes far less than to read the phrase. */
export const firstWordOf = (written: string): string | null => firstPlainWord.exec(written)?.[0] ?? null;
