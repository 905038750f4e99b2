import type { Token } from '../text/tokens';
import { tokenise } from '../text/tokens';

/**
 * One place of a phrase. A phrase is written as plain words; `word*` takes any ending, `...` stands for up to five words of the same
 * sentence, a word all in capitals (`US`) asks for capitals, `{list}` for any phrase of another list, and `^` at the front asks that a clause begins here.
 */
export type Part = { word: string; caps?: true } | { stem: string } | { gap: true } | { list: string };

export interface Phrase {
  parts: Part[];
  /** The phrase counts only where a clause begins: at the start of a sentence or after a mark. */
  atStart: boolean;
}

const longestGap = 5;

/** Reads a phrase as it is written in a pack. Gives a sentence that says what is wrong with it instead, where something is. */
export function parsePhrase(written: string): Phrase | string {
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

/** Finds the phrases of a list that start at a token: the index of the last token of each. */
export type MatchList = (list: string, at: number, end: number) => number;

/**
 * The last token of the phrase if it stands at `at`, else -1. `end` is the sentence's last token; `matchList` finds the phrases of
 * other lists.
 */
export function matchPhrase(phrase: Phrase, tokens: readonly Token[], at: number, end: number, matchList: MatchList): number {
  if (phrase.atStart && at > 0) {
    const before = tokens[at - 1] as Token;
    if (before.kind !== 'mark' && before.kind !== 'number') return -1;
  }
  return matchFrom(phrase.parts, 0, tokens, at, end, matchList);
}

function matchFrom(parts: Part[], from: number, tokens: readonly Token[], at: number, end: number, matchList: MatchList): number {
  let place = at;
  for (let p = from; p < parts.length; p++) {
    const part = parts[p] as Part;
    if ('gap' in part) return matchAfterGap(parts, p + 1, tokens, place, end, matchList);
    if (p > from) place = skipJoint(part, tokens, place, end);
    const last = place > end ? -1 : matchPart(part, tokens, place, end, matchList);
    if (last < 0) return -1;
    place = last + 1;
  }
  return place - 1;
}

function matchAfterGap(
  parts: Part[],
  from: number,
  tokens: readonly Token[],
  place: number,
  end: number,
  matchList: MatchList
): number {
  const furthest = Math.min(end, place + longestGap);
  for (let at = place; at <= furthest; at++) {
    const last = matchFrom(parts, from, tokens, at, end, matchList);
    if (last >= 0) return last;
    if (isStrongMark(tokens[at] as Token)) return -1;
  }
  return -1;
}

/** Marks that a gap does not reach across. */
const isStrongMark = (token: Token) =>
  token.kind === 'mark' && (token.norm === ';' || token.norm === '.' || token.norm === '?' || token.norm === '!');

function matchPart(part: Part, tokens: readonly Token[], at: number, end: number, matchList: MatchList): number {
  const token = tokens[at] as Token;
  if ('word' in part) return token.norm === part.word && (!part.caps || token.caps) ? at : -1;
  if ('stem' in part) return token.kind === 'word' && token.norm.startsWith(part.stem) ? at : -1;
  return 'list' in part ? matchList(part.list, at, end) : -1;
}

const joints = new Set(['-', '‐', '‑', '"', '“', '”', '«', '»', "'", '‘', '’', '.']);

/** "closed-door" and "closed door" are the same phrase, as are words in quotation marks and after an abbreviation's full stop. */
function skipJoint(part: Part, tokens: readonly Token[], at: number, end: number): number {
  const token = tokens[at];
  if (at >= end || token?.kind !== 'mark' || ('word' in part && part.word === token.norm)) return at;
  return joints.has(token.norm) ? at + 1 : at;
}
