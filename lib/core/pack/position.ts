import { readValue, resolveDate } from '../quantity';
import type { Reading } from '../verdict/reading';
import { toReading } from '../verdict/toReading';
import type { Position, Topic } from './schema';

/**
 * What a source reports, read by the reader that reads pages. Gives a sentence that says what is wrong where the position has no value
 * of the topic's kind, or its two languages read differently.
 */
export function readPosition(topic: Topic, position: Position): Reading | string {
  if (topic.kind === 'category') {
    if (!position.category) return 'the position of a category topic needs "category"';
    const unknown = position.category.find((value) => !topic.values?.[value]);
    return unknown ? `"${unknown}" is no value of this topic` : { kind: 'category', category: position.category };
  }
  if (topic.kind === 'statement') {
    return position.reported === undefined
      ? 'the position of a statement topic needs "reported"'
      : { kind: 'statement', reported: position.reported };
  }
  if (!position.value) return `the position of a ${topic.kind} topic needs "value"`;
  const inEnglish = readWritten(topic, position, 'en');
  const inSpanish = readWritten(topic, position, 'es');
  if (typeof inEnglish === 'string' || typeof inSpanish === 'string') return inEnglish as string;
  if (JSON.stringify(inEnglish) !== JSON.stringify(inSpanish)) {
    return `"${position.value.en}" and "${position.value.es}" do not read as the same value`;
  }
  return inEnglish;
}

/** A position's value as it is written in one language; a sentence that says what is wrong where it cannot be read. */
export function readWritten(
  topic: Topic,
  position: Pick<Position, 'value' | 'asOf' | 'direction' | 'scope'>,
  lang: 'en' | 'es'
): Reading | string {
  const written = position.value?.[lang] ?? '';
  const kind = topic.kind as 'duration' | 'count' | 'money' | 'percent' | 'date';
  const quantity = readValue(written, lang, kind);
  if (!quantity) return `"${written}" cannot be read as a ${kind}`;
  if (quantity.kind === 'date') {
    const span = quantity.date && resolveDate(quantity.date, position.asOf, topic.near);
    return span ? { kind: 'date', ...span } : `"${written}" cannot be read as a date`;
  }
  const reading = toReading(quantity, kind as 'duration', topic.margins);
  if (position.direction) reading.direction = position.direction;
  if (position.scope) reading.scope = position.scope;
  return reading;
}
