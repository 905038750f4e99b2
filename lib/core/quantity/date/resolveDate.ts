import { dayNumber, dayOf, daysInMonth, isoOf, partsOf, weekdayOf } from './calendar';
import type { DatePart, DateSpan, PartialDate } from './partialDate';

interface Days {
  from: number;
  to: number;
}

/** A date without a year may lie this many days after the page's: "on 10 February" in a page of the 3rd. */
const shortlyAfter = 45;
const daysOfWeek = 7;
/** First and last day of a month's early and mid third; late runs to its end. */
const monthThirds = { early: [1, 10], mid: [11, 20], late: [21, 31] } as const;
const yearThirds = { early: [1, 4], mid: [5, 8], late: [9, 12] } as const;
const decadeThirds = { early: [0, 3], mid: [4, 6], late: [7, 9] } as const;

/**
 * The days that a written date means, both ends included, or null where they cannot be told (no year and no page date, a day
 * that does not exist). `reference` is the page's date, YYYY-MM-DD; `near` a day that the date is expected beside. A missing
 * year becomes the one that puts the date nearest to `near`, else the latest that is not later than shortly after the reference.
 */
export function resolveDate(date: PartialDate, reference: string | null, near: string | null = null): DateSpan | null {
  const page = validDay(reference);
  const beside = validDay(near);
  const [from, to] = date.to ? filled(date.from, date.to) : [date.from, null];
  const start = daysOf(from, page, beside);
  const end = to ? daysOf(to, page, start ? start.from : beside) : start;
  if (!start || !end || end.to < start.from) return null;
  return { from: isoOf(start.from), to: isoOf(end.to) };
}

function validDay(iso: string | null): number | null {
  const day = iso ? dayOf(iso) : Number.NaN;
  return Number.isFinite(day) ? day : null;
}

/** Each end takes from the other what it does not say: "3 to 5 February", "October to December 1985". */
function filled(from: DatePart, to: DatePart): [DatePart, DatePart] {
  const start = { ...from };
  const end = { ...to };
  if (start.month === undefined && start.day !== undefined && end.month !== undefined) start.month = end.month;
  if (end.month === undefined && end.day !== undefined && start.month !== undefined) end.month = start.month;
  if (start.year === undefined && start.month !== undefined && end.year !== undefined)
    start.year = end.year - (start.month > (end.month ?? 12) ? 1 : 0);
  if (end.year === undefined && end.month !== undefined && start.year !== undefined)
    end.year = start.year + (end.month < (start.month ?? 1) ? 1 : 0);
  return [start, end];
}

function daysOf(part: DatePart, page: number | null, near: number | null): Days | null {
  if (part.decade !== undefined) return decadeDays(part.decade, part.third);
  if (part.month !== undefined) return monthDays(part, page, near);
  if (part.year !== undefined) return yearDays(part.year, part.third);
  if (page === null) return null;
  if (part.relative && part.weekday !== undefined) return weekdayIn(part.weekday, page + part.relative.n * daysOfWeek);
  if (part.relative) return relativeDays(part.relative, part.third, page);
  if (part.weekday !== undefined && part.day !== undefined) return weekdayAndDay(part.weekday, part.day, page);
  if (part.weekday !== undefined) return weekdayNear(part.weekday, part.side, page);
  return part.day === undefined ? null : dayNear(part.day, page);
}

function monthDays(part: DatePart, page: number | null, near: number | null): Days | null {
  const month = part.month as number;
  const year = part.year ?? yearInWords(part, page) ?? yearNear(part, month, page, near);
  return year === null ? null : inMonth(year, month, part);
}

const yearInWords = (part: DatePart, page: number | null): number | null =>
  part.relative?.unit === 'year' && page !== null ? partsOf(page).year + part.relative.n : null;

function inMonth(year: number, month: number, part: DatePart): Days | null {
  const length = daysInMonth(year, month);
  if (part.nth !== undefined && part.weekday !== undefined)
    return nthWeekday(dayNumber(year, month, 1), length, part.weekday, part.nth);
  if (part.day !== undefined && part.day > length) return null;
  const [first, last] = part.day !== undefined ? [part.day, part.day] : part.third ? monthThirds[part.third] : [1, length];
  return { from: dayNumber(year, month, first), to: dayNumber(year, month, Math.min(last, length)) };
}

function nthWeekday(first: number, length: number, weekday: number, nth: number): Days {
  const last = first + length - 1;
  const day =
    nth < 0
      ? last - ((weekdayOf(last) - weekday + daysOfWeek) % daysOfWeek)
      : first + ((weekday - weekdayOf(first) + daysOfWeek) % daysOfWeek) + (nth - 1) * daysOfWeek;
  return { from: day, to: day };
}

/** A year that a date without one may be of, with the days it then means. */
interface Known {
  year: number;
  days: Days;
}

/** How far the year of a date without one may lie from that of the page or of the event, the latest first. */
const yearsAround = [1, 0, -1, -2];

function yearNear(part: DatePart, month: number, page: number | null, near: number | null): number | null {
  const about = near ?? page;
  if (about === null) return null;
  const { year } = partsOf(about);
  const known = yearsAround.flatMap((by) => {
    const days = inMonth(year + by, month, part);
    return days ? { year: year + by, days } : [];
  });
  const { weekday, day } = part;
  const fitting =
    weekday === undefined || day === undefined ? known : known.filter(({ days }) => weekdayOf(days.from) === weekday);
  // A weekday that fits no year near the page is a slip of the pen, not another date.
  const years = fitting.length > 0 ? fitting : known;
  if (page !== null && part.side) return sided(years, part.side, page);
  if (near !== null) return nearest(years, near);
  return (years.find(({ days }) => days.from <= about + shortlyAfter) ?? years[0])?.year ?? null;
}

function sided(known: Known[], side: 'past' | 'future', page: number): number | null {
  if (side === 'past') return known.find(({ days }) => days.to <= page)?.year ?? null;
  return known.findLast(({ days }) => days.from > page)?.year ?? null;
}

function nearest(known: Known[], near: number): number | null {
  let best: number | null = null;
  let bestAway = Number.POSITIVE_INFINITY;
  for (const { year, days } of known) {
    const away = Math.max(days.from - near, near - days.to, 0);
    if (away >= bestAway) continue;
    best = year;
    bestAway = away;
  }
  return best;
}

function yearDays(year: number, third: DatePart['third']): Days {
  const [first, last] = third ? yearThirds[third] : [1, 12];
  return { from: dayNumber(year, first, 1), to: dayNumber(year, last, daysInMonth(year, last)) };
}

function decadeDays(decade: number, third: DatePart['third']): Days {
  const [first, last] = third ? decadeThirds[third] : [0, 9];
  return { from: dayNumber(decade + first, 1, 1), to: dayNumber(decade + last, 12, 31) };
}

function relativeDays({ unit, n }: NonNullable<DatePart['relative']>, third: DatePart['third'], page: number): Days | null {
  const { year, month } = partsOf(page);
  if (unit === 'day') return { from: page + n, to: page + n };
  if (unit === 'year') return yearDays(year + n, third);
  if (unit === 'month') {
    const at = year * 12 + month - 1 + n;
    return inMonth(Math.floor(at / 12), (at % 12) + 1, third ? { third } : {});
  }
  const monday = page - weekdayOf(page) + 1 + n * daysOfWeek;
  return { from: monday, to: monday + daysOfWeek - 1 };
}

function weekdayIn(weekday: number, dayOfThatWeek: number): Days {
  const day = dayOfThatWeek - weekdayOf(dayOfThatWeek) + weekday;
  return { from: day, to: day };
}

/** "on Tuesday" is the latest one up to the page's day; "next Tuesday" the first after it. */
function weekdayNear(weekday: number, side: DatePart['side'], page: number): Days {
  const back = (weekdayOf(page) - weekday + daysOfWeek) % daysOfWeek;
  const day = side === 'future' ? page + daysOfWeek - back : side === 'past' && back === 0 ? page - daysOfWeek : page - back;
  return { from: day, to: day };
}

/** "el martes 3": the month around the page's date in which that day is that weekday. */
function weekdayAndDay(weekday: number, day: number, page: number): Days | null {
  const { year, month } = partsOf(page);
  for (const shift of [0, -1, 1, -2, -3]) {
    const at = year * 12 + month - 1 + shift;
    const days = inMonth(Math.floor(at / 12), (at % 12) + 1, { day });
    if (days && weekdayOf(days.from) === weekday) return days;
  }
  return null;
}

function dayNear(day: number, page: number): Days | null {
  const { year, month, day: today } = partsOf(page);
  const at = year * 12 + month - 1 - (day > today ? 1 : 0);
  return inMonth(Math.floor(at / 12), (at % 12) + 1, { day });
}
