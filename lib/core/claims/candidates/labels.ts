import type { CompiledWords } from '../../pack/compile';
import type { Quantity } from '../../quantity/quantity';
import { headsEntry } from '../dates/entry';
import { onlyFigure } from '../onlyFigure';
import { quantitiesOf, type ReadSentence } from '../readPage';

/** The date that the sentence's whole entry stands under: "3 January 2026 – Commandos land. By dawn it is over." */
export function entryLabel(sentence: ReadSentence, words: CompiledWords): Quantity | null {
  const { block } = sentence;
  const opening = block.sentences[0];
  const first = opening && opening !== sentence ? quantitiesOf(opening, words)[0] : undefined;
  return first && headsEntry(first, block) ? first : null;
}

/** The figure that the sentence before is nothing but: "110 minutes. The length of the meeting." */
export function figureLabel({ block, index }: ReadSentence, words: CompiledWords): Quantity | null {
  const before = block.sentences[index - 1];
  return before ? onlyFigure(before, words) : null;
}
