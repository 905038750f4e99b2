import type { Reading, ValueReading } from '../verdict/reading';
import type { SourceVerdict } from '../verdict/verdict';
import { dayNumber } from './days';
import type { Bound } from './phraseKey';
import type { ShownPosition } from './shownPack';
import { valueInWords } from './values';
import type { Wording } from './wording';

/** Why the source's value is not the page's, as a phrase with the source as its subject; null where there is nothing to say. */
export function causeInWords(
  { verdict, cause }: SourceVerdict,
  page: { reading: Reading; asOf: string | null },
  source: ShownPosition,
  words: Wording
): string | null {
  if (!cause) return null;
  if (cause === 'other-bound') return words.say(`cause.bound.${boundOf(page.reading, source.reading)}`);
  if (cause === 'other-period-or-scope') return scopeInWords(source.reading, words);
  if (page.reading.kind === 'date') return words.say(`cause.day.${dayCause(verdict)}`);
  if (cause === 'other-date') return words.say(`cause.date.${order(page.asOf, source.asOf)}`);
  if (cause === 'other-wording' && verdict === 'conflicts') return words.say('cause.otherwise');
  if (cause === 'other-figure') return words.say(`cause.${figureCause(page.reading, source.reading)}`);
  return words.say(`cause.${cause}`);
}

/** Two values can name the same figure and exclude each other: nearly two hours, over two hours. Then the side counts. */
function figureCause(page: Reading, source: Reading): 'other-figure' | 'more' | 'less' {
  if (!isValue(page) || !isValue(source) || page.figure !== source.figure || page.direction !== source.direction)
    return 'other-figure';
  if (page.max !== null && source.min !== null && page.max <= source.min) return 'more';
  return page.min !== null && source.max !== null && source.max <= page.min ? 'less' : 'other-figure';
}

/** How far the source's named figure is from the page's, as "20 min less than this page"; null where that says nothing. */
export function gapInWords(page: Reading, source: Reading, words: Wording): string | null {
  if (!isValue(page) || !isValue(source) || page.figure === null || source.figure === null) return null;
  if (page.direction !== source.direction) return null;
  const gap = source.figure - page.figure;
  if (gap === 0) return null;
  const size = page.kind === 'percent' ? pointsInWords(Math.abs(gap), words) : valueInWords(page.kind, Math.abs(gap), words);
  return words.say(gap > 0 ? 'gap.more' : 'gap.less', { size });
}

function pointsInWords(points: number, words: Wording): string {
  const n = new Intl.NumberFormat(words.locale, { maximumFractionDigits: 1 }).format(points);
  return words.say('value.points', { count: points, n });
}

/** Whose bound it is that makes the difference: the source's lower or upper one, or else the page's. */
function boundOf(page: Reading, source: Reading): Bound {
  if (!isValue(page) || !isValue(source)) return 'range';
  if (source.max === null) return 'lower';
  if (source.hedge === 'under' || source.hedge === 'up-to') return 'upper';
  if (page.max === null) return 'pageLower';
  if (page.hedge === 'under' || page.hedge === 'up-to') return 'pageUpper';
  return 'range';
}

function order(page: string | null, source: string): 'earlier' | 'later' | 'other' {
  if (!page || page === source) return 'other';
  return dayNumber(source) < dayNumber(page) ? 'earlier' : 'later';
}

function scopeInWords(source: Reading, words: Wording): string {
  const scope = isValue(source) ? source.scope : undefined;
  return scope ? words.say('cause.scopeNamed', { scope }) : words.say('cause.other-period-or-scope');
}

/** Of a topic that is itself a date: another day, perhaps another time that it happened, or the same one told more exactly. */
function dayCause(verdict: SourceVerdict['verdict']): 'other' | 'again' | 'precision' {
  if (verdict === 'conflicts') return 'other';
  return verdict === 'differs' ? 'again' : 'precision';
}

function isValue(reading: Reading): reading is ValueReading {
  return 'hedge' in reading;
}
