import { type Token, tokenise } from '../text/tokens';

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

const longestGap = 6;

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

/** The text a phrase is looked for in. */
export interface Run {
  tokens: readonly Token[];
  /** The sentence's last token. */
  last: number;
  /** The last token of the longest phrase of a list that starts at a token, or -1. */
  longest(list: string, at: number): number;
}

/** The last token of a phrase whose first `from` parts stand right before `place`, or -1 where the others do not follow. */
export function matchRest({ parts }: Phrase, from: number, place: number, run: Run): number {
  const part = parts[from];
  return part ? matchFrom(parts, from, skipJoint(part, place, run), run) : place - 1;
}

function matchFrom(parts: readonly Part[], from: number, at: number, run: Run): number {
  let place = at;
  for (let p = from; p < parts.length; p++) {
    const part = parts[p] as Part;
    if ('gap' in part) return matchAfterGap(parts, p + 1, place, run);
    if (p > from) place = skipJoint(part, place, run);
    const last = place > run.last ? -1 : matchPart(part, place, run);
    if (last < 0) return -1;
    place = last + 1;
  }
  return place - 1;
}

function matchAfterGap(parts: readonly Part[], from: number, place: number, run: Run): number {
  const furthest = Math.min(run.last, place + longestGap);
  for (let at = place; at <= furthest; at++) {
    const last = matchFrom(parts, from, at, run);
    if (last >= 0) return last;
    if (endsGap(run.tokens[at] as Token)) return -1;
  }
  return -1;
}

/** Marks that a gap does not reach across, and words of both languages that would turn what follows: "sanctions … not … lifted". */
const gapEnds = new Set([';', '.', '?', '!', 'not', 'never', 'nunca', 'jamas']);

const endsGap = (token: Token) => gapEnds.has(token.norm);

function matchPart(part: Part, at: number, run: Run): number {
  const token = run.tokens[at] as Token;
  if ('word' in part) return token.norm === part.word && (!part.caps || token.caps) ? at : -1;
  if ('stem' in part) return token.kind === 'word' && token.norm.startsWith(part.stem) ? at : -1;
  return 'list' in part ? run.longest(part.list, at) : -1;
}

const joints = new Set(['-', '‐', '‑', '"', '“', '”', '«', '»', "'", '‘', '’', '.']);

/** "closed-door" and "closed door" are the same phrase, as are words in quotation marks and after an abbreviation's full stop. */
export const isJoint = (token: Token) => token.kind === 'mark' && joints.has(token.norm);

function skipJoint(part: Part, at: number, { tokens, last }: Run): number {
  const token = tokens[at];
  if (at >= last || !token || !isJoint(token) || 'gap' in part) return at;
  return 'word' in part && part.word === token.norm ? at : at + 1;
}
