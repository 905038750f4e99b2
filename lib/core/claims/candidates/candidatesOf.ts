import type { CompiledPattern, CompiledTopic, CompiledWords } from '../../pack/compile';
import type { Quantity } from '../../quantity/quantity';
import type { Candidate } from '../candidate';
import { headsEntry } from '../dates/entry';
import type { ReadSentence, Span } from '../readPage';
import { categoryHits } from './categoryHits';
import { statementSpans } from './statementSpans';
import { valuesOf } from './valuesOf';

/** The words of a sentence that a pattern of the topic could be about, checked for nothing yet. */
export function candidatesOf(
  topic: CompiledTopic,
  pattern: CompiledPattern,
  sentence: ReadSentence,
  words: CompiledWords
): Candidate[] {
  const at = ({ first, last }: Span, quantity: Quantity | null, value: string | null): Candidate => ({
    topic,
    pattern,
    sentence,
    quantity,
    label: last < sentence.first || (quantity !== null && headsEntry(quantity, sentence.block)),
    value,
    first,
    last
  });
  switch (topic.topic.kind) {
    case 'category':
      return categoryHits(topic, sentence).map(({ hit, value }) => at(hit, null, value));
    case 'statement':
      return statementSpans(pattern, sentence).map((span) => at(span, null, null));
    default:
      return valuesOf(topic, pattern, sentence, words).map((quantity) => at(quantity, quantity, null));
  }
}
