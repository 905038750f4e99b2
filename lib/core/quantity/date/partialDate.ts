/** One end of a date as it was written: what was not written is absent. Months count from 1, weekdays from Monday = 1. */
export interface DatePart {
  year?: number;
  month?: number;
  day?: number;
  /** Third of the month or year: early (1–10), mid (11–20), late (21–end). */
  third?: 'early' | 'mid' | 'late';
  weekday?: number;
  /** Which of the month's weekdays: "the first Sunday of May"; -1 for the last. */
  nth?: number;
  /** Relative to the page's date: { unit: 'day', n: -1 } is yesterday, { unit: 'month', n: 0 } this month. */
  relative?: { unit: 'day' | 'week' | 'month' | 'year'; n: number };
  /** A decade (1980 for "the 1980s"). */
  decade?: number;
  /** "last September", "el pasado martes": before the page's date; "next May": after it. */
  side?: 'past' | 'future';
}

/** A date or span of dates as written. `to` is absent where one date was written. */
export interface PartialDate {
  from: DatePart;
  to?: DatePart;
}

/** Days as YYYY-MM-DD, both ends included. */
export interface DateSpan {
  from: string;
  to: string;
}
