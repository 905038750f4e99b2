import type { CompiledWords } from '../pack/compile';
import type { Hit } from '../pack/lexicon';
import { readTokens } from '../quantity';
import type { Quantity } from '../quantity/quantity';
import type { BlockKind, PageText } from '../text/pageText';
import { blockGap } from '../text/pageText';
import { splitSentences } from '../text/sentences';
import { type Token, tokenise } from '../text/tokens';
import type { Mention } from './events';

/** A sentence of the page with what the lexicon found in it. */
export interface ReadSentence {
  block: ReadBlock;
  first: number;
  last: number;
  question: boolean;
  hits: Hit[];
  /** The hits of each list; lists without a hit are absent. */
  byList: Map<number, Hit[]>;
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
}

/** Splits a page into blocks, sentences and tokens and looks every word up once. */
export function readBlocks(page: PageText, words: CompiledWords): ReadBlock[] {
  let offset = 0;
  return page.blocks.map(({ kind, text }, index) => {
    const tokens = tokenise(text);
    const block: ReadBlock = { index, kind, text, offset, tokens, sentences: [] };
    offset += text.length + blockGap.length;
    for (const { first, last, question } of splitSentences(tokens, words.abbreviations)) {
      const hits = words.lexicon.scan(tokens, first, last);
      block.sentences.push({ block, first, last, question, hits, byList: groupByList(hits), mentions: [], quantities: null });
    }
    return block;
  });
}

function groupByList(hits: readonly Hit[]): Map<number, Hit[]> {
  const byList = new Map<number, Hit[]>();
  for (const hit of hits) {
    const group = byList.get(hit.list);
    if (group) group.push(hit);
    else byList.set(hit.list, [hit]);
  }
  return byList;
}

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

/** Marks and joining words set spans apart more than other words do. Words of both languages: none of them means anything else in the other. */
const weights: Readonly<Record<string, number | undefined>> = {
  ',': 2,
  ';': 7,
  ':': 7,
  '—': 7,
  '–': 7,
  '(': 7,
  ')': 7,
  and: 4,
  but: 4,
  while: 5,
  whereas: 5,
  y: 4,
  pero: 4,
  mientras: 5
};

/** How far apart two spans stand: tokens between them, marks and joining words counting for more; 0 where they overlap. */
export function distance(tokens: readonly Token[], a: Span, b: Span): number {
  if (a.first <= b.last && b.first <= a.last) return 0;
  const from = Math.min(a.last, b.last) + 1;
  const to = Math.max(a.first, b.first);
  let sum = 1;
  for (let i = from; i < to; i++) {
    const token = tokens[i] as Token;
    sum += weights[token.norm] ?? (token.kind === 'mark' ? 0 : 1);
  }
  return sum;
}

/** Whether a comma stands between two spans. */
export function hasComma({ block }: ReadSentence, a: Span, b: Span): boolean {
  for (let i = Math.min(a.last, b.last) + 1; i < Math.max(a.first, b.first); i++) if (block.tokens[i]?.norm === ',') return true;
  return false;
}

/** The hit of any of these lists that stands nearest to the span, with its distance; null where there is none. */
export function nearest(sentence: ReadSentence, lists: readonly number[], span: Span): { hit: Hit; distance: number } | null {
  let best: { hit: Hit; distance: number } | null = null;
  for (const list of lists) {
    for (const hit of sentence.byList.get(list) ?? []) {
      const away = distance(sentence.block.tokens, hit, span);
      if (!best || away < best.distance) best = { hit, distance: away };
    }
  }
  return best;
}

/** The words of a span, as the page writes them. */
export function wordsOf(block: ReadBlock, span: Span): string {
  return block.text.slice((block.tokens[span.first] as Token).start, (block.tokens[span.last] as Token).end);
}
