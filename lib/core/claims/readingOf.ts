import type { CompiledWords } from '../pack/compile';
import type { DatePart } from '../quantity/date/partialDate';
import type { Reading } from '../verdict/reading';
import { toReading } from '../verdict/toReading';
import type { Claim } from './candidate';
import { dateOf } from './dates/dateOf';
import { dayOf } from './dates/dayOf';
import { directionOf, goesWithoutSaying } from './direction';
import { nearest, quantitiesOf, type ReadBlock, wordsOf } from './readPage';

/** How far from a sum the words for its period or part may stand, in tokens. */
const scopeReach = 12;

/** How far from a date the word for the end may stand, in tokens. */
export const endReach = 4;

/** What a claim's reading depends on besides its own words. */
export interface ReadingContext {
  words: CompiledWords;
  blocks: readonly ReadBlock[];
  /** The day dates are read against, YYYY-MM-DD. */
  today: string;
  /** The direction of the topic's last value on the page, for one that names no party ("their surplus had been …"). */
  directionBefore: string | null;
}

/** What a claim says, as a reading of the topic's kind; a sentence that says why it cannot be read, where it cannot. */
export function readingOf(claim: Claim, { words, blocks, today, directionBefore }: ReadingContext): Reading | string {
  const { topic, quantity, value, sentence } = claim;
  const { kind } = topic.topic;
  if (kind === 'statement') return { kind, reported: claim.reported };
  if (kind === 'category') return { kind, category: [value as string] };
  if (!quantity) throw new Error(`a ${kind} without a quantity`);
  if (kind === 'date') {
    const until = quantity.date && !quantity.date.to ? endOf(claim, words) : null;
    const from = dateOf(quantity, sentence, topic.topic, words);
    const date = from && (until ? { from: from.from, to: until } : from);
    const span = date && dayOf(date, today, topic.topic.near);
    return span ? { kind, ...span } : 'the day cannot be told';
  }
  const reading = toReading(quantity, kind, topic.topic.margins);
  if (topic.direction) {
    const before = sentence.block.sentences[sentence.index - 1];
    // "How big is Colombia's deficit? Nearly $580 million." "Does Colombia buy more than it sells? From the US, yes. The deficit is …"
    const direction =
      directionOf(topic, sentence, claim) ??
      directionBefore ??
      (before && directionOf(topic, before, claim)) ??
      (sentence.under && directionOf(topic, sentence.under, claim)) ??
      goesWithoutSaying(topic, sentence.block, blocks);
    if (!direction) return 'whose it is stays open';
    reading.direction = direction;
  }
  const scope = nearest(sentence, topic.scopes, claim);
  if (scope && scope.distance <= scopeReach) reading.scope = wordsOf(sentence.block, scope.hit);
  return reading;
}

/** The day on which it ended, where this sentence or the next gives one beside a word for the end. */
function endOf({ pattern, sentence, last }: Claim, words: CompiledWords): DatePart | null {
  const next = sentence.block.sentences[sentence.index + 1];
  for (const near of next ? [sentence, next] : [sentence]) {
    for (const { kind, date, ...span } of quantitiesOf(near, words)) {
      if (kind !== 'date' || !date || date.to || (near === sentence && span.first <= last)) continue;
      const end = nearest(near, pattern.until, span);
      if (end && end.distance <= endReach) return date.from;
    }
  }
  return null;
}
