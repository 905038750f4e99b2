import type { CompiledWords } from '../../pack/compile';
import type { Topic } from '../../pack/schema';
import type { PartialDate } from '../../quantity/date/partialDate';
import type { Quantity } from '../../quantity/quantity';
import { quantitiesOf, type ReadSentence } from '../readPage';
import { isSetOff } from './entry';

/** How many sentences back in its block a month may have been named with its year. */
const sentencesBack = 2;

/**
 * What a date says, with the year that was given to its month, or to a part of the year, just before: "The scare of January 2025 … on Jan. 26", "early in
 * 2025 … on 26 January". A topic that knows near which day its date lies needs none, but for a list of years.
 */
export function dateOf(
  { date, first }: Quantity,
  sentence: ReadSentence,
  { near }: Topic,
  words: CompiledWords
): PartialDate | undefined {
  if (!date || !lacksYear(date)) return date;
  const year = yearLabel(sentence, words);
  if (year !== undefined) return { from: { ...date.from, year } };
  if (near) return date;
  const { sentences } = sentence.block;
  for (let i = sentence.index; i >= Math.max(0, sentence.index - sentencesBack); i--) {
    for (const before of quantitiesOf(sentences[i] as ReadSentence, words).toReversed()) {
      const { month, year, third } = before.date?.from ?? {};
      if (before.first >= first) continue;
      const isSamePart = month === date.from.month || (month === undefined && third !== undefined);
      if (year !== undefined && isSamePart) return { from: { ...date.from, year } };
      // "On 26 January 2025, … stopped in May, … again since 29 January": time has gone on to another year.
      if (month !== undefined && month > (date.from.month ?? 0)) return date;
    }
  }
  return date;
}

/** "1990: … is shot dead in April. 1991: …": the year that the sentence stands under in a list of years. */
function yearLabel({ block, index }: ReadSentence, words: CompiledWords): number | undefined {
  if (block.tokens[0]?.kind !== 'number') return undefined;
  for (let i = index; i >= 0; i--) {
    const sentence = block.sentences[i] as ReadSentence;
    const label = quantitiesOf(sentence, words)[0];
    if (label?.first !== sentence.first || !isSetOff(label, block)) continue;
    const { year, month } = label.date?.from ?? {};
    return month === undefined && !label.date?.to ? year : undefined;
  }
  return undefined;
}

const lacksYear = ({ from, to }: PartialDate) =>
  !to && from.month !== undefined && from.year === undefined && !from.relative && !from.side;
