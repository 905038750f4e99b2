import type { Reading } from '../verdict/reading';
import { dateOfDay, dayNumber } from './days';
import type { Axis, End, Strip, Tick } from './noteView';
import { roundTicks } from './ticks';
import { valueOnAxis } from './values';
import type { Wording } from './wording';

/** A reading laid on a number line: values in base units, or days since 1970 for dates. Null ends go on without end. */
interface Span {
  min: number | null;
  max: number | null;
  minOpen: boolean;
  maxOpen: boolean;
  figure: number | null;
}

/** Room left on either side of the outermost values, as a share of their spread. */
const margin = 0.12;
/** Spread of the axis where all values are one, as a share of that value. */
const aroundOne = 0.25;
/** The same for dates, in days. */
const daysAroundOne = 4;

/** A number line that all readings of one note fit on, with the way to place a reading on it. */
export interface Line {
  axis: Axis;
  place(reading: Reading): Strip | null;
}

/** The common line of these readings; null where they are no quantities or dates, and where all are one point: nothing to be seen. */
export function lineOf(readings: Reading[], words: Wording): Line | null {
  const spans = readings.map(spanOf).filter((span) => span !== null);
  const kind = readings[0]?.kind;
  if (spans.length === 0 || !kind || kind === 'category' || kind === 'statement') return null;
  if (spans.length > 1 && spans.every((span) => isPointAt(span, spans[0]?.min ?? null))) return null;
  const [low, high] = extent(spans, kind === 'date');
  const at = (v: number) => (v - low) / (high - low);
  const label = (v: number) => (kind === 'date' ? '' : valueOnAxis(kind, v, words));
  const ticks =
    kind === 'date' ? dayTicks(low, high, words) : roundTicks(low, high, kind).map((v) => ({ at: at(v), label: label(v) }));
  return { axis: { ticks: thinned(ticks) }, place: (reading) => stripOf(spanOf(reading), at) };
}

/** The width of a character of a label, as a share of the axis of a card; labels that would touch are left out. */
const charWidth = 0.021;

function thinned(ticks: Tick[]): Tick[] {
  const kept: Tick[] = [];
  for (const tick of ticks) {
    const last = kept.at(-1);
    if (!last || tick.at - last.at > charWidth * (tick.label.length + 1)) kept.push(tick);
  }
  return kept;
}

function spanOf(reading: Reading): Span | null {
  if (reading.kind === 'category' || reading.kind === 'statement') return null;
  if (reading.kind !== 'date') return reading;
  const [min, last] = [dayNumber(reading.from), dayNumber(reading.to)];
  // One day is drawn as a point; a span of days ends where the next day begins.
  const day = min === last;
  return { min, max: day ? last : last + 1, minOpen: false, maxOpen: false, figure: day ? min : null };
}

const isPointAt = (span: Span, at: number | null) => at !== null && span.min === at && span.max === at;

function extent(spans: Span[], days: boolean): [number, number] {
  const values = spans.flatMap((span) => [span.min, span.max, span.figure]).filter((v) => v !== null);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const around = days ? daysAroundOne : Math.max(Math.abs(high) * aroundOne, 1);
  const room = high > low ? (high - low) * margin : around;
  const left = low - room;
  return [days || low < 0 ? left : Math.max(0, left), high + room];
}

function stripOf(span: Span | null, at: (v: number) => number): Strip | null {
  if (!span) return null;
  const end = (open: boolean, bound: number | null): End => (bound === null ? 'cut' : open ? 'open' : 'closed');
  return {
    from: span.min === null ? 0 : at(span.min),
    to: span.max === null ? 1 : at(span.max),
    fromEnd: end(span.minOpen, span.min),
    toEnd: end(span.maxOpen, span.max),
    figure: span.figure === null ? null : at(span.figure)
  };
}

/** Days, halves of months, months or years, whichever gives a handful of ticks. */
function dayTicks(low: number, high: number, words: Wording): Tick[] {
  const spread = high - low;
  const style: Intl.DateTimeFormatOptions =
    spread <= 60 ? { day: 'numeric', month: 'short' } : spread <= 900 ? { month: 'short', year: 'numeric' } : { year: 'numeric' };
  const format = new Intl.DateTimeFormat(words.locale, { ...style, timeZone: 'UTC' });
  const isTick = tickRule(spread);
  const ticks: Tick[] = [];
  for (let day = Math.ceil(low); day <= high; day++) {
    const date = dateOfDay(day);
    if (isTick(date, day)) ticks.push({ at: (day - low) / spread, label: format.format(date) });
  }
  return ticks;
}

/** Which days carry a tick, so that one says "Oct 2025" where October begins. */
function tickRule(spread: number): (date: Date, day: number) => boolean {
  if (spread <= 12) return (_, day) => day % Math.max(1, Math.ceil(spread / 4)) === 0;
  if (spread <= 60) return (date) => date.getUTCDate() === 1 || date.getUTCDate() === 15;
  if (spread <= 900) return (date) => date.getUTCDate() === 1 && date.getUTCMonth() % Math.ceil(spread / 120) === 0;
  const years = Math.max(1, Math.ceil(spread / 1500));
  return (date) => date.getUTCDate() === 1 && date.getUTCMonth() === 0 && date.getUTCFullYear() % years === 0;
}
