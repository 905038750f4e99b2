import { tokenise } from '../text/tokens';
import type { Reading } from '../verdict/reading';
import { type Flag, topicOf } from './flag';

/** The quoted words without case, accents and marks: the same for near-duplicates. Empty where nothing is quoted. */
export function quoteKey(flag: Flag): string {
  const tokens = tokenise(flag.target?.exact ?? '').filter(({ kind }) => kind !== 'mark');
  return tokens.map(({ norm }) => norm).join(' ');
}

/**
 * What flags of the same claim and value share: the topic and the value as it was read, on whatever page. Flags on words
 * that had no note share their words.
 */
export function claimKey(flag: Flag): string {
  return flag.shown ? `${topicOf(flag)}=${readingKey(flag.shown.reading)}` : `${topicOf(flag)}“${quoteKey(flag) || flag.page}`;
}

function readingKey(reading: Reading): string {
  if (reading.kind === 'date') return `${reading.from}/${reading.to}`;
  if (reading.kind === 'category') return reading.category.toSorted().join('+');
  if (reading.kind === 'statement') return reading.reported ? 'reported' : 'denied';
  const { min, max, minOpen, maxOpen, direction = '', scope = '' } = reading;
  return `${minOpen ? '(' : '['}${min ?? ''},${max ?? ''}${maxOpen ? ')' : ']'}${direction}${scope}`;
}
