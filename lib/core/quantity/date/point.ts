import { matchAt } from '../phrases';
import { normAt, type Scene, tokenAt } from '../scene';
import { type Point, readDayMonth, readMonthDay, readNumericDate, readYear } from './body';
import { readDayAlone } from './dayAlone';
import { readDecade } from './decade';
import { readMonthAlone, yearInWords } from './month';
import { readNthWeekday } from './nthWeekday';
import { readMarkedYear } from './shortYear';
import { readSidedUnit } from './side';
import { readSided, sidedDay } from './sided';
import { DateForm } from './starts';
import { readEdgeDay, readThird } from './third';
import { readWeekday } from './weekday';

/** One date that begins at `i`, in any form but a range; null where none does. */
export function readPoint(scene: Scene, i: number): Point | null {
  const point = pointAt(scene, i);
  return point && withYearInWords(scene, point);
}

/** "Jan. 26 last year", "el 26 de enero del año pasado". */
function withYearInWords(scene: Scene, { part, next }: Point): Point {
  if (part.day === undefined || part.month === undefined || part.year !== undefined) return { part, next };
  const year = yearInWords(scene, next);
  return year ? { part: { ...part, ...year.part }, next: year.next } : { part, next };
}

function pointAt(scene: Scene, i: number): Point | null {
  const token = tokenAt(scene, i);
  if (!token) return null;
  if (token.kind === 'number')
    return (
      readNumericDate(scene, i) ??
      sidedDay(scene, i) ??
      readDecade(scene, i) ??
      readYear(scene, i) ??
      readMarkedYear(scene, i) ??
      readDayAlone(scene, i)
    );
  const forms = scene.lexicon.dateStarts.get(token.norm) ?? 0;
  if (forms === 0) return null;
  return (
    (forms & DateForm.decade ? readDecade(scene, i) : null) ??
    (forms & DateForm.third ? readThird(scene, i) : null) ??
    (forms & DateForm.edge ? readEdgeDay(scene, i) : null) ??
    (forms & DateForm.nth ? readNthWeekday(scene, i) : null) ??
    (forms & DateForm.sided ? readSided(scene, i) : null) ??
    (forms & DateForm.relative ? readRelative(scene, i) : null) ??
    (forms & DateForm.weekday ? readWeekday(scene, i) : null) ??
    (forms & DateForm.month ? (readMonthDay(scene, i) ?? readMonthAlone(scene, i)) : null) ??
    (forms & DateForm.day ? (readDayMonth(scene, i) ?? readDayAlone(scene, i)) : null) ??
    (forms & DateForm.unit ? readSidedUnit(scene, i) : null)
  );
}

/** "yesterday", "anoche"; "la mañana" is a part of a day. */
function readRelative(scene: Scene, i: number): Point | null {
  const { lexicon, tokens, to } = scene;
  const found = matchAt(lexicon.relative, tokens, i, to);
  if (!found || lexicon.words.dates.relativeBarred[normAt(scene, i)]?.includes(normAt(scene, i - 1))) return null;
  return { part: { relative: found.value }, next: found.next };
}
