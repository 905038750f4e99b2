import { normAt, type Scene } from '../scene';
import { overStop, type Point, readMonthYear } from './body';
import { bareMonth } from './month';

/** "the last Sunday of May", "the first Sunday in June", "el primer domingo de junio de 2026". */
export function readNthWeekday(scene: Scene, i: number): Point | null {
  const { weekdays, monthCues, words } = scene.lexicon;
  const nth = words.dates.nths[normAt(scene, i)];
  const name = normAt(scene, i + 1);
  const weekday = weekdays.get(name);
  if (nth === undefined || weekday === undefined) return null;
  const at = overStop(scene, i + 2, name.length);
  const joint = normAt(scene, at);
  if (!words.dates.of.includes(joint) && !monthCues.has(joint)) return null;
  const month = readMonthYear(scene, at + 1) ?? bareMonth(scene, at + 1);
  return month && { part: { ...month.part, weekday, nth }, next: month.next };
}
