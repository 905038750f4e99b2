import { type Core, normAt, overHyphen, type Scene, tokenAt } from '../scene';
import { countsSomething } from '../time/duration';
import { unitAfter } from '../units';
import { readAgo } from './ago';
import { type Point, readDay, readYear } from './body';
import { bareMonth } from './month';
import type { DatePart } from './partialDate';
import { readPoint } from './point';
import { shortYearDigits } from './shortYear';

/** A date or a span of dates that begins at `i`. */
export function readDate(scene: Scene, i: number): Core | null {
  const shared = sharedMonth(scene, i);
  if (shared) return shared;
  const point = readAgo(scene, i) ?? readPoint(scene, i);
  if (!point) return monthToMonth(scene, i);
  const other = otherEnd(scene, i, point);
  return other ? dateCore(i, other.next, point.part, other.part) : dateCore(i, point.next, point.part);
}

/** "October to December 2025": the other end says that the first word is a month. */
function monthToMonth(scene: Scene, i: number): Core | null {
  const month = scene.tokens[i]?.kind === 'word' ? bareMonth(scene, i) : null;
  const other = month && otherEnd(scene, i, month);
  return month && other?.part.month ? dateCore(i, other.next, month.part, other.part) : null;
}

function dateCore(first: number, next: number, from: DatePart, to?: DatePart): Core {
  return { kind: 'date', first, next, value: null, factor: 1, scale: 1, date: to ? { from, to } : { from }, bare: false };
}

function joinAt(scene: Scene, i: number, first: number): number | null {
  const { ranges, articles } = scene.lexicon.forDates;
  const norm = normAt(scene, i);
  const opened = scene.lexicon.words.ranges.between.open.includes(
    normAt(scene, articles.has(normAt(scene, first - 1)) ? first - 2 : first - 1)
  );
  if (!ranges.has(norm) && !(opened && scene.lexicon.words.ranges.between.join.includes(norm))) return null;
  return articles.has(normAt(scene, i + 1)) ? i + 2 : i + 1;
}

/** "October 1985 to February 1987", "between 3 May and 6 June", "1985–87". */
function otherEnd(scene: Scene, first: number, point: Point): Point | null {
  const at = joinAt(scene, point.next, first);
  if (at === null || point.part.relative) return null;
  const short = shortYear(scene, first, at, point.part);
  if (short) return short;
  const monthDay = point.part.day && point.part.month ? dayAlone(scene, at) : null;
  const other = readPoint(scene, at) ?? monthDay;
  if (!other || other.part.relative) return null;
  // "26 January 2025 — a Sunday" says which day that was.
  if (point.part.day && other.part.weekday !== undefined && !other.part.day) return null;
  // "1985 to 2,000" is no span; a year is followed by a later one.
  if (point.part.year && other.part.year && point.part.year > other.part.year) return null;
  return other;
}

/** The other year in "1985–87", "from 1985 to 87", "1985 to '87". */
function shortYear(scene: Scene, first: number, i: number, part: DatePart): Point | null {
  const digits = shortYearDigits(scene, i);
  if (part.year === undefined || part.month !== undefined || !digits) return null;
  if (!digits.marked && tokenAt(scene, i)?.spaced && !isSpan(scene, first, digits.next)) return null;
  const year = Math.floor(part.year / 100) * 100 + digits.value;
  return year > part.year ? { part: { year }, next: digits.next } : null;
}

/** A word opens the span, and the second number counts nothing. */
function isSpan(scene: Scene, first: number, next: number): boolean {
  const { from, between } = scene.lexicon.words.ranges;
  const opener = normAt(scene, first - 1);
  return (
    (from.open.includes(opener) || between.open.includes(opener)) &&
    !countsSomething(scene, next) &&
    unitAfter(scene, next, false) === null
  );
}

/** The second day in "February 3–5". */
function dayAlone(scene: Scene, i: number): Point | null {
  const day = readDay(scene, i);
  if (!day || scene.lexicon.words.dates.order === 'dmy' || tokenAt(scene, i)?.kind !== 'number') return null;
  const year = normAt(scene, day.next) === ',' ? readYear(scene, day.next + 1) : readYear(scene, day.next);
  return { part: { day: day.day, ...year?.part }, next: year?.next ?? day.next };
}

/** "3–5 February", "del 3 al 5 de febrero": the month is written once, at the end. */
function sharedMonth(scene: Scene, i: number): Core | null {
  const token = tokenAt(scene, i);
  if (token?.kind !== 'number' || token.norm.length > 2) return null;
  const day = readDay(scene, i);
  if (!day) return null;
  const { and } = scene.lexicon.forDates;
  const join =
    overHyphen(scene, day.next) > day.next
      ? day.next + 1
      : (joinAt(scene, day.next, i) ?? (and.has(normAt(scene, day.next)) ? day.next + 1 : null));
  if (join === null) return null;
  const other = readPoint(scene, join);
  if (!other?.part.month || !other.part.day || other.part.day <= day.day || other.part.weekday) return null;
  // Written out as "3 February" both times it is found by the other way.
  return tokenAt(scene, join)?.kind === 'number' ? dateCore(i, other.next, { day: day.day }, other.part) : null;
}
