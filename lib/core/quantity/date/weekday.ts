import { normAt, type Scene, tokenAt } from '../scene';
import { overStop, type Point, readDay, readDayMonth, readMonthDay, readNumericDate } from './body';
import { endsAt } from './dayAlone';
import { overOf, readSidedUnit, sideAfter, sided } from './side';

/** "Tuesday", "Tues., Feb. 3", "martes 3 de febrero de 2026", "el martes 3", "martes pasado". */
export function readWeekday(scene: Scene, i: number): Point | null {
  const { weekdays, words } = scene.lexicon;
  const norm = normAt(scene, i);
  const weekday = weekdays.get(norm);
  if (!weekday) return null;
  if (words.dates.monthsCapital && !tokenAt(scene, i)?.capital) return null;
  if (words.dates.weekdayNames.includes(normAt(scene, i - 1)) && tokenAt(scene, i)?.capital) return null;
  const start = overStop(scene, i + 1, norm.length);
  const stopped = start > i + 1 || (norm.length <= 5 && normAt(scene, i + 1) === '.');
  const at = normAt(scene, start) === ',' ? start + 1 : start;
  const dated = readDayMonth(scene, overArticle(scene, at)) ?? readMonthDay(scene, at) ?? readNumericDate(scene, at);
  if (dated) return { part: { weekday, ...dated.part }, next: dated.next };
  if (words.dates.doubtfulWeekdays.includes(norm) && !stopped) return null;
  const day = weekdayAndDay(scene, start) ?? weekdayAndOrdinal(scene, at);
  if (day) return { part: { weekday, day: day.day }, next: day.next };
  const side = sideAfter(scene, start);
  if (side) return { part: sided({ weekday }, side.n), next: side.next };
  const plain = { part: { weekday }, next: i + 1 };
  return weekInWords(scene, plain) ?? plain;
}

const overArticle = (scene: Scene, i: number) => (scene.lexicon.articles.has(normAt(scene, i)) ? i + 1 : i);

/** "el martes 3", "Tuesday the 3rd": the month is the one near the page's date. */
function weekdayAndDay(scene: Scene, i: number): { day: number; next: number } | null {
  const at = overArticle(scene, i);
  if (tokenAt(scene, at)?.kind !== 'number') return null;
  const day = readDay(scene, at);
  if (!day) return null;
  if (scene.lexicon.words.dates.monthsCapital) return day.ordinal && at > i ? day : null;
  return mayBeCounted(scene, day.next) ? null : day;
}

/** "Saturday, the third"; but "on Friday, the first in months" is no day of a month. */
function weekdayAndOrdinal(scene: Scene, i: number): { day: number; next: number } | null {
  const at = overArticle(scene, i);
  const day = at > i ? readDay(scene, at) : null;
  if (day?.day === 1 && tokenAt(scene, day.next)?.kind === 'word') return null;
  return day?.ordinal && endsAt(scene, day.next, scene.lexicon.words.dates.dayAlone.after) ? day : null;
}

/** A word follows that the number may count: "el martes 3 personas". */
function mayBeCounted(scene: Scene, i: number): boolean {
  const after = tokenAt(scene, i);
  if (after?.kind !== 'word' || after.norm.length <= 2) return false;
  return !scene.lexicon.hedgeWords.has(after.norm) && !scene.lexicon.articles.has(after.norm);
}

/** "Tuesday last week", "el martes de la semana pasada": the weekday of that week. */
function weekInWords(scene: Scene, point: Point): Point | null {
  const week = readSidedUnit(scene, overOf(scene, point.next));
  if (week?.part.relative?.unit !== 'week') return null;
  return { part: { ...point.part, relative: week.part.relative }, next: week.next };
}
