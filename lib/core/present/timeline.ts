import type { ValueReading } from '../verdict/reading';
import type { Verdict } from '../verdict/verdict';
import { dateOfDay, dayInWords, dayNumber } from './days';
import type { End, Tick, Timeline, TimelinePoint } from './noteView';
import { readingInWords } from './readingInWords';
import type { ShownTopic } from './shownPack';
import { roundTicks } from './ticks';
import { valueOnAxis } from './values';
import type { Wording } from './wording';

/** A report of a growing figure on a day. */
export interface DatedReport {
  source: string | null;
  name: string;
  day: string;
  reading: ValueReading;
  verdict: Verdict | null;
}

/** Room round the outermost reports, as a share of the drawing. */
const edge = 0.14;

/** The figures of these reports by date; reports are placed in a frame of 0 to 1 each way. */
export function timelineOf(reports: DatedReport[], topic: ShownTopic, words: Wording): Timeline {
  const days = reports.map((report) => dayNumber(report.day));
  const bounds = reports.flatMap(({ reading }) => [reading.min, reading.max, reading.figure]).filter((v) => v !== null);
  const x = scale(Math.min(...days), Math.max(...days));
  const y = scale(Math.min(...bounds), Math.max(...bounds));
  return {
    points: reports.map((report, i) => pointOf(report, x(days[i] ?? 0), y, topic, words)),
    days: dayTicks(days, x, words),
    values: valueTicks(bounds, reports[0]?.reading.kind ?? 'count', y, words)
  };
}

function pointOf(report: DatedReport, x: number, y: (v: number) => number, topic: ShownTopic, words: Wording): TimelinePoint {
  const { reading, source, name, verdict } = report;
  const end = (bound: number | null, open: boolean): End => (bound === null ? 'cut' : open ? 'open' : 'closed');
  const low = reading.min === null ? 0 : y(reading.min);
  const high = reading.max === null ? 1 : y(reading.max);
  const lowEnd = end(reading.min, reading.minOpen);
  const highEnd = end(reading.max, reading.maxOpen);
  const named = reading.figure === null ? (low + high) / 2 : y(reading.figure);
  const label = words.say('picture.reportOn', {
    name,
    value: readingInWords(reading, topic, words),
    day: dayInWords(report.day, words)
  });
  return { source, name, x, y: named, low, high, lowEnd, highEnd, verdict, label };
}

function scale(low: number, high: number): (v: number) => number {
  if (high === low) return () => 0.5;
  return (v) => edge + ((v - low) / (high - low)) * (1 - 2 * edge);
}

function dayTicks(days: number[], x: (v: number) => number, words: Wording): Tick[] {
  const [first, last] = [Math.min(...days), Math.max(...days)];
  const sameYear = dateOfDay(first).getUTCFullYear() === dateOfDay(last).getUTCFullYear();
  const style: Intl.DateTimeFormatOptions = sameYear ? { day: 'numeric', month: 'short' } : { month: 'short', year: 'numeric' };
  const format = new Intl.DateTimeFormat(words.locale, { ...style, timeZone: 'UTC' });
  const ends = first === last ? [first] : [first, last];
  return ends.map((day) => ({ at: x(day), label: format.format(dateOfDay(day)) }));
}

function valueTicks(bounds: number[], kind: ValueReading['kind'], y: (v: number) => number, words: Wording): Tick[] {
  const [low, high] = [Math.min(...bounds), Math.max(...bounds)];
  const values = low === high ? [low] : roundTicks(low, high, kind);
  return values.map((v) => ({ at: y(v), label: valueOnAxis(kind, v, words) }));
}
