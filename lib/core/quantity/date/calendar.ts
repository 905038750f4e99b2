/*
 * Days are counted from 1970-01-01 in the calendar of today, without a clock or a time zone. Plain arithmetic: a `Date` for each day costs more than
 * reading the words did, and a page's dates are resolved again and again.
 */

const daysOfFourCenturies = 146_097;
/** From 1 March of the year 0, where the reckoning by centuries begins, to 1970-01-01. */
const daysBeforeEpoch = 719_468;

export function dayNumber(year: number, month: number, day: number): number {
  const marchYear = month > 2 ? year : year - 1;
  const marchMonth = month > 2 ? month - 3 : month + 9;
  const leapDays = Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400);
  return marchYear * 365 + leapDays + daysBeforeMonth(marchMonth) + day - 1 - daysBeforeEpoch;
}

/** Days from 1 March to the first of a month, March being 0: the months' lengths from there on repeat every five. */
const daysBeforeMonth = (marchMonth: number) => Math.floor((153 * marchMonth + 2) / 5);

export function partsOf(day: number): { year: number; month: number; day: number } {
  const days = day + daysBeforeEpoch;
  const age = Math.floor(days / daysOfFourCenturies);
  const dayOfAge = days - age * daysOfFourCenturies;
  const yearOfAge = Math.floor(
    (dayOfAge - Math.floor(dayOfAge / 1460) + Math.floor(dayOfAge / 36_524) - Math.floor(dayOfAge / (daysOfFourCenturies - 1))) /
      365
  );
  const dayOfYear = dayOfAge - (365 * yearOfAge + Math.floor(yearOfAge / 4) - Math.floor(yearOfAge / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return { year: yearOfAge + age * 400 + (month > 2 ? 0 : 1), month, day: dayOfYear - daysBeforeMonth(marchMonth) + 1 };
}

/** The number of a day written YYYY-MM-DD; NaN where it is none. */
export function dayOf(iso: string): number {
  const [year, month, day] = [Number(iso.slice(0, 4)), Number(iso.slice(5, 7)), Number(iso.slice(8, 10))];
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month) ? dayNumber(year, month, day) : Number.NaN;
}

/** The day as YYYY-MM-DD. */
export function isoOf(number: number): string {
  const { year, month, day } = partsOf(number);
  return `${String(year).padStart(4, '0')}-${month < 10 ? '0' : ''}${month}-${day < 10 ? '0' : ''}${day}`;
}

/** Monday is 1. 1970-01-01 was a Thursday. */
export const weekdayOf = (day: number): number => ((((day + 3) % 7) + 7) % 7) + 1;

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const isLeap = (year: number) => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

export const daysInMonth = (year: number, month: number): number =>
  month === 2 && isLeap(year) ? 29 : (monthLengths[month - 1] as number);
