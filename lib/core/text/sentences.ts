import type { Token } from './tokens';

/** A sentence as a run of tokens of its block; `last` is included. */
export interface Sentence {
  first: number;
  last: number;
  /** It asks: ends in "?" (Spanish opens with "¿"). */
  question: boolean;
}

const closing = new Set(['"', "'", '”', '’', '»', ')', ']']);
const ends = new Set(['.', '!', '?', '…']);

/** An abbreviation before figures alone: "No. 5", but "No. He is still on the list". */
const number = 'no';

/** No sentence has so many tokens; a text without full stops is cut here, so that what is looked for in a sentence stays little work. */
const longest = 250;

/** Nor do so many marks stand at a sentence's end. */
const longestTail = 10;

/**
 * Splits a block's tokens into sentences. Works on tokens that are there anyway, so it costs next to nothing and gives the same in every
 * browser; Intl.Segmenter took a fifth of the whole budget and needed the same repairs for abbreviations.
 * A full stop ends no sentence after an abbreviation ("No." is one before a figure only) or a lone initial, nor before a small letter or a number that follows an abbreviation.
 */
export function splitSentences(tokens: readonly Token[], abbreviations: ReadonlySet<string>): Sentence[] {
  const sentences: Sentence[] = [];
  let first = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    const ended = token.kind === 'mark' && ends.has(token.norm) && isEnd(tokens, i, abbreviations);
    if (!ended && i - first < longest) continue;
    let last = i;
    while (last + 1 < tokens.length && isTail(tokens[last + 1] as Token)) last++;
    sentences.push({ first, last, question: token.norm === '?' });
    first = last + 1;
    i = last;
  }
  if (first < tokens.length) sentences.push({ first, last: tokens.length - 1, question: false });
  return sentences;
}

const isTail = (token: Token) => !token.spaced && token.kind === 'mark' && (closing.has(token.norm) || ends.has(token.norm));

function isEnd(tokens: readonly Token[], at: number, abbreviations: ReadonlySet<string>): boolean {
  let next = at + 1;
  while (next < tokens.length && next - at < longestTail && isTail(tokens[next] as Token)) next++;
  const after = tokens[next];
  if (!after) return true;
  if (!after.spaced) return false;
  if ((tokens[at] as Token).norm !== '.') return !startsSmall(after);
  const before = tokens[at - 1];
  if (before?.kind === 'word' && !(tokens[at] as Token).spaced) {
    if (abbreviations.has(before.norm)) return before.norm === number && after.kind === 'word' && after.capital;
    if (before.end - before.start === 1 && (before.capital || startsSmall(after))) return false;
  }
  return !startsSmall(after);
}

const startsSmall = (token: Token) => token.kind === 'word' && !token.capital;
