/** Days are counted from 1970-01-01 in UTC: no clock and no time zone has a say in a page's dates. */
const msOfDay = 86_400_000;

export const dayNumber = (year: number, month: number, day: number): number => Date.UTC(year, month - 1, day) / msOfDay;

/** The number of a day written YYYY-MM-DD. */
export function dayOf(iso: string): number {
  return Date.parse(`${iso.slice(0, 10)}T00:00:00Z`) / msOfDay;
}

/** The day as YYYY-MM-DD. */
export const isoOf = (day: number): string => new Date(day * msOfDay).toISOString().slice(0, 10);

export function partsOf(day: number): { year: number; month: number; day: number } {
  const date = new Date(day * msOfDay);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** Monday is 1. 1970-01-01 was a Thursday. */
export const weekdayOf = (day: number): number => ((((day + 3) % 7) + 7) % 7) + 1;

export const daysInMonth = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();
