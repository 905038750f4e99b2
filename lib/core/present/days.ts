import type { Wording } from './wording';

const msPerDay = 86_400_000;

/** Days since 1970-01-01 of a day written YYYY-MM-DD. */
export function dayNumber(day: string): number {
  return Math.round(Date.parse(`${day}T00:00:00Z`) / msPerDay);
}

/** The day of that number, as a date at midnight UTC. */
export function dateOfDay(number: number): Date {
  return new Date(number * msPerDay);
}

/** A day in words: "3 February 2026". */
export function dayInWords(day: string, words: Wording): string {
  return new Intl.DateTimeFormat(words.locale, { dateStyle: 'long', timeZone: 'UTC' }).format(dateOfDay(dayNumber(day)));
}

/** A span of days in words: whole months and years are named as such, all else as a range. Both ends are included. */
export function spanInWords(from: string, to: string, words: Wording): string {
  if (from === to) return dayInWords(from, words);
  const whole = wholeMonths(from, to);
  if (whole && from.endsWith('-01-01') && to.endsWith('-12-31')) return rangeInWords(from, to, { year: 'numeric' }, words);
  if (whole) return rangeInWords(from, to, { month: 'long', year: 'numeric' }, words);
  return rangeInWords(from, to, { dateStyle: 'long' }, words);
}

function rangeInWords(from: string, to: string, style: Intl.DateTimeFormatOptions, words: Wording): string {
  const format = new Intl.DateTimeFormat(words.locale, { ...style, timeZone: 'UTC' });
  return format.formatRange(dateOfDay(dayNumber(from)), dateOfDay(dayNumber(to)));
}

function wholeMonths(from: string, to: string): boolean {
  const next = dateOfDay(dayNumber(to) + 1);
  return from.endsWith('-01') && next.getUTCDate() === 1;
}
