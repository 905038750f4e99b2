import { isInnerHyphen, matchAt } from '../phrases';
import { normAt, overHyphen, type Scene } from '../scene';
import { type Point, readMonthYear, readYear } from './body';
import { daysInMonth } from './calendar';
import { bareDecade, readDecade } from './decade';
import { bareMonth, monthAfterOf } from './month';
import { readSidedUnit } from './side';
import { readSided } from './sided';

/** "early May", "a mediados de septiembre", "late last year", "finales de 2025", "a finales de los ochenta". */
export function readThird(scene: Scene, i: number): Point | null {
  const { lexicon, tokens, to } = scene;
  const found = matchAt(lexicon.thirds, tokens, i, to);
  if (!found) return null;
  const start = overHyphen(scene, found.next);
  const at = lexicon.articles.has(normAt(scene, start)) ? start + 1 : start;
  const decade = at > start || lexicon.articles.has(normAt(scene, i - 1)) ? bareDecade(scene, at) : null;
  const inner =
    readMonthYear(scene, at) ??
    bareMonth(scene, at) ??
    readDecade(scene, at) ??
    decade ??
    readYear(scene, at) ??
    monthOrUnit(scene, at) ??
    openUnit(scene, at);
  return inner ? { part: { ...inner.part, third: found.value }, next: inner.next } : null;
}

/** "last September", "last year": a day has no thirds. */
function monthOrUnit(scene: Scene, i: number): Point | null {
  const point = readSided(scene, i) ?? readSidedUnit(scene, i);
  return point?.part.relative || (point?.part.month && point.part.day === undefined) ? point : null;
}

/** "a finales del mes", "the end of the year": the one the page was written in, unless it is named. */
function openUnit(scene: Scene, i: number): Point | null {
  const unit = scene.lexicon.words.dates.units[normAt(scene, i)];
  if ((unit !== 'month' && unit !== 'year') || isTied(scene, i + 1)) return null;
  const named = unit === 'month' ? monthAfterOf(scene, i + 1) : readYear(scene, i + 1);
  return named ?? { part: { relative: { unit, n: 0 } }, next: i + 1 };
}

/** "at the end of the month-long truce". */
const isTied = ({ tokens, to }: Scene, i: number) => i < to && isInnerHyphen(tokens, i, to);

/** Any year that is no leap year: what February has where no year is written. */
const commonYear = 2001;

/** "the last day of May", "el primer día de mayo de 2026". */
export function readEdgeDay(scene: Scene, i: number): Point | null {
  const { lexicon, tokens, to } = scene;
  const edge = matchAt(lexicon.edgeDays, tokens, i, to);
  const inner = edge && (readMonthYear(scene, edge.next) ?? bareMonth(scene, edge.next));
  if (!inner) return null;
  const { month, year } = inner.part;
  const day = edge.value === 'first' ? 1 : daysInMonth(year ?? commonYear, month as number);
  return { part: { ...inner.part, day }, next: inner.next };
}
