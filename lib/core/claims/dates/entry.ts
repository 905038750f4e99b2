import type { Quantity } from '../../quantity/quantity';
import type { ReadBlock } from '../readPage';

/** How many tokens a place name in a dateline, or before a label, may take. */
export const longestPlace = 4;

/** A date at the head of its block, set off by a mark. */
export const headsEntry = (date: Quantity, block: ReadBlock): boolean => date.first <= longestPlace && isSetOff(date, block);

/** A date that a mark follows, as the label of an entry: "1990: …". */
export const isSetOff = ({ kind, last }: Quantity, { tokens }: ReadBlock): boolean =>
  kind === 'date' && labelMarks.has(tokens[last + 1]?.norm ?? '');

const labelMarks = new Set(['–', '—', ':', '-', '.', '|']);
