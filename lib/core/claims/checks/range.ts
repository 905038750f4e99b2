import type { DatePart } from '../../quantity/date/partialDate';
import type { Quantity } from '../../quantity/quantity';
import type { Candidate, Surroundings } from '../candidate';
import { dateOf } from '../dates/dateOf';
import { dayOf } from '../dates/dayOf';
import { endReach } from '../readingOf';
import { distance, hasComma, isBetween, nearest, overlap, quantitiesOf, wordsOf } from '../readPage';
import { dayWords } from '../words/small';
import type { Cues } from './cues';
import { outOfScope } from './scope';

/** "This week", "this year", "early in the year": of no use for an event of a known day. */
const isVague = ({ relative, weekday, third, month }: DatePart) =>
  ((relative?.unit === 'week' || relative?.unit === 'year') && weekday === undefined && month === undefined) ||
  (third !== undefined && month === undefined);

/** Why the value is none that the topic could have, or null. */
export function outOfRange(candidate: Candidate, around: Surroundings): string | null {
  const { quantity, pattern, topic, sentence } = candidate;
  const between = pattern.pattern.between;
  if (!quantity || !between) return null;
  if (topic.topic.kind === 'date') return dayOutOfRange({ topic, pattern, sentence, quantity }, around);
  const [low, high] = between;
  const value = quantity.figure ?? quantity.min ?? 0;
  return value < (low as number) || value > (high as number) ? `${value} is no value that this could have` : null;
}

type Dated = Pick<Candidate, 'topic' | 'pattern' | 'sentence'> & { quantity: Quantity };

function dayOutOfRange(
  { topic: { topic }, pattern: { pattern }, sentence, quantity }: Dated,
  { words, published }: Surroundings
): string | null {
  if (!pattern.between) return null;
  const [low, high] = pattern.between as [string, string];
  const date = dateOf(quantity, sentence, topic, words);
  if (topic.near && date && isVague(date.from)) return 'it does not tell the day';
  const span = date && dayOf(date, published, topic.near);
  if (!span) return 'the page does not say which day it is';
  const apart = (span.from < low || span.to > high) && (span.from > low || span.to < high);
  return apart ? `${span.from} is no day that this could have been` : null;
}

/**
 * "On Wednesday, after Tuesday's meeting": of two days that it could have been, the one beside the cue is the day of what it names, unless it is out of
 * scope ("Petro, who landed on Sunday, met Trump on Tuesday"). A sentence that has told the day tells no other.
 */
export function otherDay(candidate: Candidate, cues: Cues, around: Surroundings): string | null {
  const { topic, sentence, quantity, label, pattern } = candidate;
  const { spans, distance: away } = cues;
  const [cue] = spans;
  if (!topic.topic.near || !quantity || label || !cue) return null;
  const told = around.latest[topic.index];
  if (told?.sentence === sentence && told.pattern !== pattern) return `«${wordsOf(sentence.block, told)}» has told the day`;
  const isInScope = (near: Quantity, distance: number) =>
    !outOfScope({ ...candidate, quantity: near, first: near.first, last: near.last }, { ...cues, distance }, around.words);
  const other = quantitiesOf(sentence, around.words).find((near) => {
    const nearer = distance(sentence.block, near, cue);
    return (
      near.kind === 'date' &&
      !overlap(near, quantity) &&
      nearer < away &&
      !dayOutOfRange({ topic, pattern, sentence, quantity: near }, around) &&
      isInScope(near, nearer)
    );
  });
  return other ? `«${wordsOf(sentence.block, other)}» stands nearer to «${wordsOf(sentence.block, cue)}»` : null;
}

/** How far behind a value its time may stand, and how far ahead of it at the head of the sentence, in tokens. */
const timeReach = { behind: 4, ahead: 8 };

/** "The two spent nearly two hours together in October": what has a time of its own before the day of the event is of another one. */
export function otherTime(candidate: Candidate, { words, published }: Surroundings): string | null {
  const { topic, sentence } = candidate;
  const on = words.events[topic.event]?.on;
  if (!on || topic.topic.kind === 'date') return null;
  const isBefore = (date: Quantity['date']) => {
    const span = date && dayOf(date, published, on);
    return span ? span.to < on : false;
  };
  const time = quantitiesOf(sentence, words).find((near) => isTimeOf(candidate, near) && isBefore(near.date));
  return time ? `«${wordsOf(sentence.block, time)}» beside it is before the event` : null;
}

/** Whether a plain date ("in October", "on 7 January") tells when the value was: right behind it, or at the head of the sentence. */
function isTimeOf({ sentence, first, last }: Candidate, near: Quantity): boolean {
  if (near.kind !== 'date' || !near.date || near.date.to || near.date.from.relative) return false;
  const { block } = sentence;
  if (!dayWords.has(block.tokens[near.first - 1]?.norm ?? '')) return false;
  const isAhead = near.last < first && near.first - 1 === sentence.first;
  if (near.first <= last && !isAhead) return false;
  const away = distance(block, near, { first, last });
  return away <= timeReach[isAhead ? 'ahead' : 'behind'] && !hasComma(sentence, { first, last }, near);
}

/** "Arrested in October 1985, he was freed in February 1987": the day on which it ended is a part of the span that was told. */
export function endTold({ topic, pattern, sentence, quantity, first }: Candidate, { latest }: Surroundings): string | null {
  const told = latest[topic.index];
  if (!quantity || pattern.until.isEmpty || !told || told.sentence.block !== sentence.block || told.first >= first) return null;
  const end = nearest(sentence, pattern.until, quantity);
  const isEnd = end !== null && end.distance <= endReach && told.sentence.index >= sentence.index - 1;
  return isEnd ? `it is the end of what began «${wordsOf(sentence.block, told)}»` : null;
}

/** "He left in 2010 with 80 per cent; this month it is 38": where the cue is a day or a year, what another one stands nearer to is of that one. */
export function otherDate({ sentence, quantity }: Candidate, { spans }: Cues, { words }: Surroundings): string | null {
  if (!quantity || quantity.kind === 'date') return null;
  const dates = quantitiesOf(sentence, words).filter(({ kind }) => kind === 'date');
  const cue = spans.find((span) => dates.some((date) => overlap(date, span)));
  const other = cue && dates.find((date) => !overlap(date, cue) && isBetween(date, cue, quantity));
  return other ? `«${wordsOf(sentence.block, other)}» stands nearer than «${wordsOf(sentence.block, cue)}»` : null;
}
