import type { CompiledWords } from '../pack/compile';
import { blockGap, type PageText } from '../text/pageText';
import { type Sentence, splitSentences } from '../text/sentences';
import { tokenise } from '../text/tokens';
import type { ReadBlock, ReadSentence } from './readPage';
import { standsUnder } from './standsUnder';

/** Splits a page into blocks, sentences and tokens and looks every word up once. */
export function readBlocks(page: PageText, words: CompiledWords): ReadBlock[] {
  const blocks: ReadBlock[] = [];
  let offset = 0;
  for (const { kind, text } of page.blocks) {
    const tokens = tokenise(text);
    const lists = words.noLists.copy();
    const index = blocks.length;
    const block: ReadBlock = { index, kind, text, offset, tokens, sentences: [], lists, before: null, quoted: null };
    for (const part of splitSentences(tokens, words.abbreviations)) {
      const sentence = readSentence(block, part, words);
      lists.addAll(sentence.lists);
      block.sentences.push(sentence);
      sentence.under = standsUnder(sentence, blocks.at(-1), words);
    }
    blocks.push(block);
    offset += text.length + blockGap.length;
  }
  return blocks;
}

function readSentence(block: ReadBlock, { first, last, question }: Sentence, words: CompiledWords): ReadSentence {
  const hits = words.lexicon.scan(block.tokens, first, last);
  const lists = words.noLists.copy();
  for (const hit of hits) lists.addAll(hit.lists);
  return {
    block,
    index: block.sentences.length,
    first,
    last,
    question,
    asks: question || words.engine.asks.meets(lists),
    under: null,
    hits,
    lists,
    mentions: [],
    quantities: null
  };
}
