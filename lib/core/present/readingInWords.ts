import type { Reading, ValueReading } from '../verdict/reading';
import { spanInWords } from './days';
import type { ShownTopic } from './shownPack';
import { valueInWords } from './values';
import type { Wording } from './wording';

/** The part of a topic that its readings are worded with. */
type TopicWords = Pick<ShownTopic, 'values' | 'direction'>;

/** A reading as a reader would say it: "about 1 h 36 min – 2 h 24 min", "more than 2 h", "at least 126", "October 2025". */
export function readingInWords(reading: Reading, topic: TopicWords, words: Wording): string {
  switch (reading.kind) {
    case 'date':
      return spanInWords(reading.from, reading.to, words);
    case 'category':
      return listOf(
        reading.category.map((id) => categoryLabel(topic, id, words)),
        words
      );
    case 'statement':
      return words.say(reading.reported ? 'read.reported' : 'read.denied');
    default:
      return withScope(reading, withDirection(reading, topic, intervalInWords(reading, words), words), words);
  }
}

/** The label of one of a topic's categories; the id itself where the pack of another version made the reading. */
export function categoryLabel(topic: TopicWords, id: string, words: Wording): string {
  return topic.values?.[id]?.label[words.lang] ?? id;
}

/** "a, b and c" in the reader's language. */
export function listOf(parts: string[], words: Wording): string {
  return new Intl.ListFormat(words.locale, { type: 'conjunction' }).format(parts);
}

function intervalInWords(reading: ValueReading, words: Wording): string {
  const { min, max, minOpen, maxOpen, kind, hedge } = reading;
  const value = (v: number) => valueInWords(kind, v, words);
  if (max === null)
    return min === null ? words.say('read.any') : words.say(minOpen ? 'read.moreThan' : 'read.atLeast', { a: value(min) });
  if (min === null || (min === 0 && (hedge === 'under' || hedge === 'up-to'))) {
    return words.say(maxOpen ? 'read.lessThan' : 'read.upTo', { b: value(max) });
  }
  if (min === max) return value(min);
  if (maxOpen) return words.say('read.toJustUnder', { a: value(min), b: value(max) });
  if (minOpen) return words.say('read.justOverTo', { a: value(min), b: value(max) });
  return words.say(hedge === 'about' || hedge === 'rounded' || hedge === 'vague' ? 'read.aboutTo' : 'read.to', {
    a: value(min),
    b: value(max)
  });
}

function withDirection(reading: ValueReading, topic: TopicWords, text: string, words: Wording): string {
  const label = reading.direction && topic.direction?.labels?.[reading.direction]?.[words.lang];
  return label ? words.say('read.direction', { value: text, direction: label }) : text;
}

function withScope(reading: ValueReading, text: string, words: Wording): string {
  return reading.scope ? words.say('read.scope', { value: text, scope: reading.scope }) : text;
}
