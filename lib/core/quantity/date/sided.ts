import { normAt, type Scene } from '../scene';
import { type Point, readDayMonth, readMonthDay } from './body';
import { bareMonth, monthAfterOf } from './month';
import { readSidedUnit, sideAfter, sideAt, sided } from './side';
import { readWeekday } from './weekday';

/** "last September", "next Tuesday", "this month", "el pasado 3 de febrero", "el pasado mes de septiembre". */
export function readSided(scene: Scene, i: number): Point | null {
  const side = sideAt(scene, i);
  if (side === null) return null;
  const inner =
    scene.lexicon.words.dates.units[normAt(scene, i + 1)] === 'month' ? monthAfterOf(scene, i + 2) : datedAt(scene, i + 1);
  return inner ? { part: sided(inner.part, side), next: inner.next } : readSidedUnit(scene, i);
}

const datedAt = (scene: Scene, i: number): Point | null =>
  readWeekday(scene, i) ?? readDayMonth(scene, i) ?? readMonthDay(scene, i) ?? bareMonth(scene, i);

/** "el 7 de agosto próximo", or the day and month alone. */
export function sidedDay(scene: Scene, i: number): Point | null {
  const point = readDayMonth(scene, i);
  const side = point && point.part.year === undefined ? sideAfter(scene, point.next) : null;
  return point && side ? { part: sided(point.part, side.n), next: side.next } : point;
}
