import type { NumberSet } from '../../pack/numberSet';
import { hitsOf, type ReadSentence, type Span } from '../readPage';
import { articles } from '../words/small';

/** "It ran to two hours, according to the embassy": the embassy tells it, and nothing took place there. */
export function isSource(sentence: ReadSentence, { first }: Span, according: NumberSet): boolean {
  return hitsOf(sentence, according).some(
    ({ last }) => last === first - 1 || (last === first - 2 && articles.has(sentence.block.tokens[first - 1]?.norm ?? ''))
  );
}
