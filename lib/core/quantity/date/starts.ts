import type { LanguageWords } from '../language';

/** What a word can open among the forms of a date. */
export const DateForm = {
  decade: 1,
  third: 2,
  edge: 4,
  sided: 8,
  relative: 16,
  weekday: 32,
  month: 64,
  day: 128,
  unit: 256,
  nth: 512
} as const;

/** Every word that can open a date, with its forms: one look spares the readers of all the others. */
export function dateStarts({ dates, numbers }: LanguageWords): Map<string, number> {
  const starts = new Map<string, number>();
  const add = (form: number, phrases: string[]) => {
    for (const phrase of phrases) {
      const word = phrase.split(' ', 1)[0] as string;
      starts.set(word, (starts.get(word) ?? 0) | form);
    }
  };
  add(DateForm.decade, [...Object.keys(dates.decades), ...dates.decadeOpen]);
  add(DateForm.third, Object.keys(dates.thirds));
  add(DateForm.edge, Object.keys(dates.edgeDays));
  add(DateForm.sided, [...dates.past, ...dates.future, ...dates.current]);
  add(DateForm.relative, Object.keys(dates.relative));
  add(DateForm.weekday, Object.keys(dates.weekdays));
  add(DateForm.month, Object.keys(dates.months));
  add(DateForm.day, [...Object.keys(dates.ordinals), ...Object.keys(numbers.cardinals)]);
  add(DateForm.unit, Object.keys(dates.units));
  add(DateForm.nth, Object.keys(dates.nths));
  return starts;
}
