import {
  overStop,
  type Point,
  readDay,
  readDayMonth,
  readMonth,
  readMonthDay,
  readMonthYear,
  readNumericDate,
  readYear,
  readYearAfter
} from './dateBody';
import { readDecade } from './dateDecade';
import type { DatePart } from './partialDate';
import { matchAt } from './phrases';
import { normAt, overHyphen, type Scene, tokenAt } from './scene';

/** One date that begins at `i`, in any form but a range; null where none does. */
export function readPoint(scene: Scene, i: number): Point | null {
  const token = tokenAt(scene, i);
  if (!token) return null;
  if (token.kind === 'number')
    return readNumericDate(scene, i) ?? sidedDay(scene, i) ?? readDecade(scene, i) ?? readYear(scene, i);
  return (
    readDecade(scene, i) ??
    readThird(scene, i) ??
    readSided(scene, i) ??
    readRelative(scene, i) ??
    readWeekday(scene, i) ??
    readMonthDay(scene, i) ??
    readMonthAlone(scene, i) ??
    readDayMonth(scene, i) ??
    readUnitSide(scene, i)
  );
}

function readRelative(scene: Scene, i: number): Point | null {
  const { lexicon, tokens, to } = scene;
  const found = matchAt(lexicon.relative, tokens, i, to);
  if (!found || lexicon.words.dates.relativeBarred[normAt(scene, i)]?.includes(normAt(scene, i - 1))) return null;
  return { part: { relative: found.value }, next: found.next };
}

/** "last September", "next Tuesday", "this month", "el pasado 3 de febrero". */
function readSided(scene: Scene, i: number): Point | null {
  const { dates } = scene.lexicon.words;
  const norm = normAt(scene, i);
  const side = dates.past.includes(norm) ? -1 : dates.future.includes(norm) ? 1 : dates.current.includes(norm) ? 0 : null;
  if (side === null) return null;
  const unit = dates.units[normAt(scene, i + 1)];
  const named = unit === 'month' ? monthOf(scene, i + 2) : null;
  if (named) return { part: sided(named.part, side), next: named.next };
  if (unit) return { part: { relative: { unit, n: side } }, next: i + 2 };
  const inner = readWeekday(scene, i + 1) ?? readDayMonth(scene, i + 1) ?? readMonthDay(scene, i + 1) ?? bareMonth(scene, i + 1);
  if (!inner) return null;
  return { part: sided(inner.part, side), next: inner.next };
}

/** "el 7 de agosto próximo". */
function sidedDay(scene: Scene, i: number): Point | null {
  const point = readDayMonth(scene, i);
  const side = point && point.part.year === undefined ? sideAfter(scene, point.next) : null;
  return point && side ? { part: sided(point.part, side.n), next: side.next } : point;
}

/** "el pasado mes de septiembre". */
const monthOf = (scene: Scene, i: number): Point | null =>
  scene.lexicon.words.dates.of.includes(normAt(scene, i)) ? bareMonth(scene, i + 1) : null;

const sided = (part: DatePart, side: number): DatePart => (side === 0 ? part : { ...part, side: side < 0 ? 'past' : 'future' });

/** "el mes pasado", "la semana que viene". */
function readUnitSide(scene: Scene, i: number): Point | null {
  const unit = scene.lexicon.words.dates.units[normAt(scene, i)];
  const after = unit && sideAfter(scene, i + 1);
  return after ? { part: { relative: { unit, n: after.n } }, next: after.next } : null;
}

function sideAfter(scene: Scene, i: number): { n: number; next: number } | null {
  const { lexicon, tokens, to } = scene;
  // English says "last" before its noun only; "Tuesday last week" is read by the unit that follows.
  if (lexicon.words.dates.monthsCapital) return null;
  if (lexicon.words.dates.past.includes(normAt(scene, i))) return { n: -1, next: i + 1 };
  const future = matchAt(lexicon.future, tokens, i, to);
  return future ? { n: 1, next: future.next } : null;
}

/** "early May", "a mediados de septiembre", "late last year", "finales de 2025". */
function readThird(scene: Scene, i: number): Point | null {
  const { lexicon, tokens, to } = scene;
  const found = matchAt(lexicon.thirds, tokens, i, to);
  if (!found) return null;
  let at = overHyphen(scene, found.next);
  if (lexicon.articles.has(normAt(scene, at))) at++;
  const inner =
    readMonthYear(scene, at) ?? bareMonth(scene, at) ?? readDecade(scene, at) ?? readYear(scene, at) ?? relativeUnit(scene, at);
  return inner ? { part: { ...inner.part, third: found.value }, next: inner.next } : null;
}

function relativeUnit(scene: Scene, i: number): Point | null {
  const point = readSided(scene, i) ?? readUnitSide(scene, i);
  return point?.part.relative ? point : point?.part.month && point.part.day === undefined ? point : null;
}

/** "Tuesday", "Tues., Feb. 3", "martes 3 de febrero de 2026", "el martes 3", "martes pasado". */
function readWeekday(scene: Scene, i: number): Point | null {
  const { weekdays, words } = scene.lexicon;
  const norm = normAt(scene, i);
  const weekday = weekdays.get(norm);
  if (!weekday) return null;
  if (words.dates.monthsCapital && !tokenAt(scene, i)?.capital) return null;
  if (words.dates.weekdayNames.includes(normAt(scene, i - 1)) && tokenAt(scene, i)?.capital) return null;
  const stopped = overStop(scene, i + 1, norm.length) > i + 1 || (norm.length <= 5 && normAt(scene, i + 1) === '.');
  const start = overStop(scene, i + 1, norm.length);
  const at = normAt(scene, start) === ',' ? start + 1 : start;
  const dated = readDayMonth(scene, lexiconThe(scene, at)) ?? readMonthDay(scene, at) ?? readNumericDate(scene, at);
  if (dated) return { part: { weekday, ...dated.part }, next: dated.next };
  if (words.dates.doubtfulWeekdays.includes(norm) && !stopped) return null;
  const day = weekdayAndDay(scene, start);
  if (day) return { part: { weekday, day: day.day }, next: day.next };
  const side = sideAfter(scene, start);
  if (side) return { part: sided({ weekday }, side.n), next: side.next };
  const plain = { part: { weekday }, next: i + 1 };
  return weekInWords(scene, plain) ?? plain;
}

const lexiconThe = (scene: Scene, i: number) => (scene.lexicon.articles.has(normAt(scene, i)) ? i + 1 : i);

/** "el martes 3", "Tuesday the 3rd": the month is the one near the page's date. */
function weekdayAndDay(scene: Scene, i: number): { day: number; next: number } | null {
  const at = lexiconThe(scene, i);
  if (tokenAt(scene, at)?.kind !== 'number') return null;
  const day = readDay(scene, at);
  if (!day) return null;
  if (scene.lexicon.words.dates.monthsCapital) return day.ordinal && at > i ? day : null;
  const after = tokenAt(scene, day.next);
  return after?.kind === 'word' &&
    !scene.lexicon.hedgeWords.has(after.norm) &&
    !scene.lexicon.articles.has(after.norm) &&
    after.norm.length > 2
    ? null
    : day;
}

/** "Tuesday last week", "el martes de la semana pasada": the weekday of that week. */
function weekInWords(scene: Scene, point: Point): Point | null {
  const { lexicon } = scene;
  let at = point.next;
  while (at < point.next + 2 && (lexicon.words.dates.of.includes(normAt(scene, at)) || lexicon.articles.has(normAt(scene, at))))
    at++;
  const week = readSided(scene, at) ?? readUnitSide(scene, at);
  if (week?.part.relative?.unit !== 'week') return null;
  return { part: { ...point.part, relative: week.part.relative }, next: week.next };
}

/** A month with no day: "September", "septiembre pasado", "September last year". */
function readMonthAlone(scene: Scene, i: number): Point | null {
  return readMonthYear(scene, i) ?? (hasCue(scene, i) ? bareMonth(scene, i) : null);
}

export function bareMonth(scene: Scene, i: number): Point | null {
  const month = readMonth(scene, i);
  if (!month) return null;
  const part: DatePart = { month: month.month };
  const side = sideAfter(scene, month.next);
  if (side) return { part: sided(part, side.n), next: side.next };
  const year = yearInWords(scene, month.next) ?? readYearAfter(scene, month.next, true);
  if (year) return { part: { ...part, ...year.part }, next: year.next };
  return { part, next: scene.lexicon.months.has(normAt(scene, month.next - 1)) ? month.next : i + 1 };
}

/** "of last year", "del año pasado", "de este año". */
function yearInWords(scene: Scene, i: number): Point | null {
  let at = i;
  while (
    at < i + 2 &&
    (scene.lexicon.words.dates.of.includes(normAt(scene, at)) || scene.lexicon.articles.has(normAt(scene, at)))
  )
    at++;
  const point = readSided(scene, at) ?? readUnitSide(scene, at);
  return point?.part.relative?.unit === 'year' ? point : null;
}

/** Months that are also something else need a word before them that asks for a month. */
function hasCue(scene: Scene, i: number): boolean {
  const { dates } = scene.lexicon.words;
  const before = normAt(scene, i - 1);
  if (dates.monthCues.includes(before) || scene.lexicon.monthNouns.has(normAt(scene, i + 1))) return true;
  const token = tokenAt(scene, i);
  const possessive = token !== null && token.end - token.start > token.norm.length;
  if (possessive && !dates.doubtfulMonths.includes(token.norm)) return true;
  return !dates.doubtfulMonths.includes(normAt(scene, i)) && !dates.monthsCapital && !tokenAt(scene, i)?.capital;
}
