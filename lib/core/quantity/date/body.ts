import { readNumeral } from '../number/numeral';
import { matchAt } from '../phrases';
import { normAt, overHyphen, type Scene, tokenAt } from '../scene';
import { unitAfter } from '../units';
import type { DatePart } from './partialDate';
import { readShortYear } from './shortYear';

export interface Point {
  part: DatePart;
  next: number;
}

const firstYear = 1900;
const lastYear = 2099;
const fourDigits = /^\d{4}$/;

/** A year written as a plain number: 1900 to 2099, four digits, with no unit and no noun for people after it ("October 1985 soldiers" is a year). */
export function readYear(scene: Scene, i: number, afterMonth = false): Point | null {
  const token = tokenAt(scene, i);
  if (token?.kind !== 'number' || !fourDigits.test(token.norm)) return null;
  const year = Number(token.norm);
  if (year < firstYear || year > lastYear) return null;
  const after = tokenAt(scene, i + 1);
  if (after && !after.spaced && after.kind === 'word') return null;
  if (
    (scene.lexicon.people.has(after?.norm ?? '') && !(afterMonth && year % 100)) ||
    scene.lexicon.scales.has(after?.norm ?? '') ||
    unitAfter(scene, i + 1, false)
  )
    return null;
  return { part: { year }, next: i + 1 };
}

/** A month at `i`, its abbreviating full stop included. */
export function readMonth(scene: Scene, i: number): { month: number; next: number } | null {
  const month = scene.lexicon.months.get(normAt(scene, i));
  if (!month) return null;
  if (scene.lexicon.words.dates.monthsCapital && !tokenAt(scene, i)?.capital) return null;
  return { month, next: overStop(scene, i + 1, normAt(scene, i).length) };
}

/** A full stop belongs to a short word before it, unless nothing follows. */
export function overStop(scene: Scene, i: number, length: number): number {
  const stop = tokenAt(scene, i);
  return length <= 5 && stop?.norm === '.' && !stop.spaced && i + 1 < scene.to && tokenAt(scene, i + 1)?.capital !== true
    ? i + 1
    : i;
}

/** "3", "3rd", "third", "tres", "1.º": a day of the month, and whether it was an ordinal. */
export function readDay(scene: Scene, i: number): { day: number; next: number; ordinal: boolean } | null {
  const { lexicon, tokens, to } = scene;
  const token = tokenAt(scene, i);
  if (!token) return null;
  const ordinal = token.kind === 'word' ? matchAt(lexicon.ordinals, tokens, i, to) : null;
  if (ordinal) return { day: ordinal.value, next: ordinal.next, ordinal: true };
  const numeral =
    token.kind === 'number' ? plainDay(token.norm, i) : lexicon.cardinals.has(token.norm) ? readNumeral(scene, i) : null;
  if (!numeral || numeral.value < 1 || numeral.value > 31) return null;
  const dotted = normAt(scene, numeral.next) === '.' && !tokenAt(scene, numeral.next)?.spaced ? 1 : 0;
  const suffix = tokenAt(scene, numeral.next + dotted);
  if (suffix && !suffix.spaced && lexicon.words.dates.ordinalMarks.includes(suffix.norm))
    return { day: numeral.value, next: numeral.next + dotted + 1, ordinal: true };
  return { day: numeral.value, next: numeral.next, ordinal: false };
}

const plainDay = (raw: string, i: number) => (/^\d{1,2}$/.test(raw) ? { value: Number(raw), next: i + 1 } : null);

/** The year after a month: "February 2026", "3 February, 2026", "febrero del año 2026", "febrero del 87", "February '87". */
export function readYearAfter(scene: Scene, i: number, comma: boolean): Point | null {
  const { of } = scene.lexicon.words.dates;
  let at = i;
  if (comma && normAt(scene, at) === ',') at++;
  while (at < i + 3 && (of.includes(normAt(scene, at)) || scene.lexicon.yearNouns.has(normAt(scene, at)))) at++;
  return readYear(scene, at, true) ?? readShortYear(scene, at);
}

/** "3 February 2026", "the third of May", "3 de febrero de 2026". */
export function readDayMonth(scene: Scene, i: number): Point | null {
  const day = readDay(scene, i);
  if (!day) return null;
  const { of, units } = scene.lexicon.words.dates;
  // "the second day of September"
  const next = day.ordinal && units[normAt(scene, day.next)] === 'day' ? day.next + 1 : day.next;
  const at = overHyphen(scene, of.includes(normAt(scene, next)) ? next + 1 : next);
  const month = readMonth(scene, at);
  if (!month) return null;
  return withYear(scene, { day: day.day, month: month.month }, month.next);
}

/** "February 3", "Feb. 3rd, 2026". */
export function readMonthDay(scene: Scene, i: number): Point | null {
  const month = readMonth(scene, i);
  if (!month || scene.lexicon.words.dates.order === 'dmy') return null;
  const at = normAt(scene, month.next) === 'the' ? month.next + 1 : month.next;
  const day = readDay(scene, at);
  if (!day || (tokenAt(scene, at)?.kind === 'word' && !day.ordinal)) return null;
  // "in January 3 people died", but "the bombs that fell on January 3 killed 80"
  const counts = scene.lexicon.people.has(normAt(scene, day.next)) && normAt(scene, i - 1) !== 'on';
  if (counts || unitAfter(scene, day.next, false)) return null;
  return withYear(scene, { day: day.day, month: month.month }, day.next);
}

/** "February 2026", "septiembre de 2025". */
export function readMonthYear(scene: Scene, i: number): Point | null {
  const month = readMonth(scene, i);
  const year = month && readYearAfter(scene, month.next, true);
  return month && year ? { part: { month: month.month, ...year.part }, next: year.next } : null;
}

function withYear(scene: Scene, part: DatePart, next: number): Point {
  const year = readYearAfter(scene, next, true);
  return year ? { part: { ...part, ...year.part }, next: year.next } : { part, next };
}

/** "3/2/2026" in the language's order, "2026-02-03", "3.2.2026", "2/2026". */
export function readNumericDate(scene: Scene, i: number): Point | null {
  return readNumericDay(scene, i) ?? readNumericMonth(scene, i);
}

/** "10/1985": a month of a year. */
function readNumericMonth(scene: Scene, i: number): Point | null {
  const month = Number(normAt(scene, i));
  if (!/^\d{1,2}$/.test(normAt(scene, i)) || month < 1 || month > 12) return null;
  if (normAt(scene, i + 1) !== '/' || tokenAt(scene, i + 1)?.spaced || tokenAt(scene, i + 2)?.spaced) return null;
  const year = normAt(scene, i + 3) === '/' ? null : readYear(scene, i + 2);
  return year && { part: { month, ...year.part }, next: year.next };
}

function readNumericDay(scene: Scene, i: number): Point | null {
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(normAt(scene, i));
  if (dotted) return ymd(Number(dotted[1]), Number(dotted[2]), Number(dotted[3]), i + 1, 'dmy');
  const mark = normAt(scene, i + 1);
  if ((mark !== '/' && mark !== '-') || normAt(scene, i + 3) !== mark || tokenAt(scene, i + 1)?.spaced) return null;
  const [a, b, c] = [normAt(scene, i), normAt(scene, i + 2), normAt(scene, i + 4)];
  if (!/^\d{1,4}$/.test(a) || !/^\d{1,2}$/.test(b) || !/^\d{1,4}$/.test(c)) return null;
  if (a.length === 4) return c.length <= 2 ? ymd(Number(c), Number(b), Number(a), i + 5, 'dmy') : null;
  if (c.length !== 4 && !(mark === '/' && c.length === 2)) return null;
  const year = c.length === 4 ? Number(c) : 2000 + Number(c);
  return ymd(Number(a), Number(b), year, i + 5, scene.lexicon.words.dates.order);
}

/** Where the second number can be no month, the first one is it. */
function ymd(a: number, b: number, year: number, next: number, order: 'mdy' | 'dmy'): Point | null {
  const [day, month] = (order === 'mdy' && a <= 12) || b > 12 ? [b, a] : [a, b];
  if (day < 1 || day > 31 || month < 1 || month > 12 || year < firstYear || year > lastYear) return null;
  return { part: { day, month, year }, next };
}
