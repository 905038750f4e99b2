import type { CompiledWords } from '../pack/compile';
import type { Hit } from '../pack/lexicon';
import type { NumberSet } from '../pack/numberSet';
import { readTokens } from '../quantity';
import type { Quantity } from '../quantity/quantity';
import type { BlockKind } from '../text/pageText';
import type { Token } from '../text/tokens';
import { WordMemo } from '../text/wordMemo';
import type { Mention } from './events/mention';
import { joining, weights } from './words/small';

/** A sentence of the page with what the lexicon found in it. */
export interface ReadSentence {
  block: ReadBlock;
  /** Its place among the sentences of the block. */
  index: number;
  first: number;
  last: number;
  question: boolean;
  /** It asks within a report ("Nadie sabe cuántos murieron"), and what follows may answer. */
  asks: boolean;
  /** The question, label or heading that it answers. */
  under: ReadSentence | null;
  /** What the lexicon found, in reading order. */
  hits: readonly Hit[];
  /** The lists that have a hit. */
  lists: NumberSet;
  mentions: Mention[];
  quantities: Quantity[] | null;
}

export interface ReadBlock {
  index: number;
  kind: BlockKind;
  text: string;
  /** Offset of the block in the page's joined text. */
  offset: number;
  tokens: Token[];
  sentences: ReadSentence[];
  /** The lists that have a hit in any of its sentences. */
  lists: NumberSet;
  /** How much stands before each token, in the terms of `distance`; reckoned when first asked for. */
  before: number[] | null;
  /** Which of its tokens stand in quotation marks; told when first asked for. */
  quoted: boolean[] | null;
}

const noHits: readonly Hit[] = [];

/** Where phrases of these lists stand in a sentence, in reading order. */
export const hitsOf = (sentence: ReadSentence, lists: NumberSet): readonly Hit[] =>
  lists.meets(sentence.lists) ? sentence.hits.filter((hit) => lists.meets(hit.lists)) : noHits;

/** Hits of these lists that end before the span, at most so many tokens before its first. */
export const hitsBefore = (sentence: ReadSentence, lists: NumberSet, { first }: Span, most: number): readonly Hit[] =>
  hitsOf(sentence, lists).filter((hit) => hit.last < first && first - hit.last <= most);

/** The sentence's quantities, read when first asked for: most sentences are never asked. */
export function quantitiesOf(sentence: ReadSentence, words: CompiledWords): Quantity[] {
  const quantities = sentence.quantities ?? readTokens(sentence.block.tokens, words.lang, sentence.first, sentence.last + 1);
  sentence.quantities = quantities;
  return quantities;
}

/** A run of tokens of one sentence, the last one included. */
export interface Span {
  first: number;
  last: number;
}

export const overlap = (a: Span, b: Span): boolean => a.first <= b.last && b.first <= a.last;

/** Whether a span is a part of a longer one: "boats" in "boats in the harbour". */
export const isInside = (inner: Span, outer: Span): boolean =>
  outer.first <= inner.first && inner.last <= outer.last && outer.last - outer.first > inner.last - inner.first;

/** Whether a span stands between two others, whichever of them comes first. */
export const isBetween = ({ first, last }: Span, a: Span, b: Span): boolean =>
  first > Math.min(a.last, b.last) && last < Math.max(a.first, b.first);

/** Whether another quantity of its kind stands between two spans. */
export const hasAlikeBetween = (sentence: ReadSentence, { kind }: Quantity, a: Span, b: Span, words: CompiledWords): boolean =>
  quantitiesOf(sentence, words).some((other) => other.kind === kind && isBetween(other, a, b));

const weightOf = new WordMemo(({ norm, kind }) => weights.get(norm) ?? (kind === 'mark' ? 0 : 1));

/** How far apart two spans stand: tokens between them, marks and joining words counting for more; 0 where they overlap. */
export function distance(block: ReadBlock, { first, last }: Span, other: Span): number {
  if (first <= other.last && other.first <= last) return 0;
  return first < other.first ? between(block, last, other.first) : between(block, other.last, first);
}

/** How far apart two tokens stand that are not the same, the left one first. */
function between(block: ReadBlock, left: number, right: number): number {
  const before = block.before ?? reckon(block);
  return 1 + (before[right] as number) - (before[left + 1] as number);
}

function reckon(block: ReadBlock): number[] {
  let sum = 0;
  const before = block.tokens.map(({ word }) => {
    const upToHere = sum;
    sum += weightOf.of(word);
    return upToHere;
  });
  block.before = before;
  return before;
}

const parting = new Set([';', ':']);

/** Whether a new clause begins between a span and what is named after it: then that belongs to what comes next. */
export function startsAnew({ block }: ReadSentence, span: Span, later: Span): boolean {
  for (let i = span.last + 1; i < later.first; i++) {
    if (
      parting.has(block.tokens[i]?.norm ?? '') ||
      (block.tokens[i]?.norm === ',' && joining.has(block.tokens[i + 1]?.norm ?? ''))
    )
      return true;
  }
  return false;
}

/** Whether a mark stands between two spans, whichever comes first. */
function hasMark({ block }: ReadSentence, a: Span, b: Span, mark: string): boolean {
  for (let i = Math.min(a.last, b.last) + 1; i < Math.max(a.first, b.first); i++) if (block.tokens[i]?.norm === mark) return true;
  return false;
}

/** Whether a comma stands between two spans. */
export const hasComma = (sentence: ReadSentence, a: Span, b: Span): boolean => hasMark(sentence, a, b, ',');

/** Whether a semicolon stands between two spans: what is said on one side of it is of that side. */
export const hasSemicolon = (sentence: ReadSentence, a: Span, b: Span): boolean => hasMark(sentence, a, b, ';');

/** The hit of any of these lists, of those that count, that stands nearest to the span, with its distance; null where there is none. */
export function nearest(
  sentence: ReadSentence,
  lists: NumberSet,
  span: Span,
  counts?: (hit: Hit) => boolean
): { hit: Hit; distance: number } | null {
  if (!lists.meets(sentence.lists)) return null;
  const { first, last } = span;
  let best: Hit | null = null;
  let bestAway = Number.POSITIVE_INFINITY;
  for (const hit of sentence.hits) {
    if (!lists.meets(hit.lists) || counts?.(hit) === false) continue;
    const away = distance(sentence.block, hit, { first, last });
    if (away >= bestAway) continue;
    best = hit;
    bestAway = away;
  }
  return best && { hit: best, distance: bestAway };
}

/** The words of a span, as the page writes them. */
export function wordsOf(block: ReadBlock, span: Span): string {
  return block.text.slice((block.tokens[span.first] as Token).start, (block.tokens[span.last] as Token).end);
}
