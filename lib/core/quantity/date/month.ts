import { normAt, type Scene, tokenAt } from '../scene';
import { type Point, readMonth, readMonthYear, readYearAfter } from './body';
import type { DatePart } from './partialDate';
import { overOf, readSidedUnit, sideAfter, sided } from './side';

/** A month with no day: "September", "septiembre pasado", "September last year". */
export function readMonthAlone(scene: Scene, i: number): Point | null {
  return readMonthYear(scene, i) ?? (hasCue(scene, i) ? bareMonth(scene, i) : null);
}

/** A month with no day, taken at its word: what else it could mean is not asked. */
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

/** The month in "el mes de septiembre", from the word "de" on. */
export const monthAfterOf = (scene: Scene, i: number): Point | null =>
  scene.lexicon.words.dates.of.includes(normAt(scene, i)) ? bareMonth(scene, i + 1) : null;

/** "of last year", "del año pasado", "de este año". */
export function yearInWords(scene: Scene, i: number): Point | null {
  const point = readSidedUnit(scene, overOf(scene, i));
  return point?.part.relative?.unit === 'year' ? point : null;
}

/** Months that are also something else need a word before them that asks for a month. */
function hasCue(scene: Scene, i: number): boolean {
  const { monthCues, monthNouns, doubtfulMonths, words } = scene.lexicon;
  if (monthCues.has(normAt(scene, i - 1)) || monthNouns.has(normAt(scene, i + 1)) || isLabel(scene, i)) return true;
  const token = tokenAt(scene, i);
  if (token === null || doubtfulMonths.has(token.norm)) return false;
  const possessive = token.end - token.start > token.norm.length;
  return possessive || (!words.dates.monthsCapital && (!token.capital || opensSentence(scene, i)));
}

/** "May: a new president is elected", "the handover (August)": a month by itself. */
function isLabel(scene: Scene, i: number): boolean {
  const before = normAt(scene, i - 1);
  const after = normAt(scene, i + 1);
  if (before === '(') return after === ')';
  return labelEnds.has(after) && labelStarts.has(before) && tokenAt(scene, i)?.capital === true;
}

const labelStarts = new Set(['', '.', ';', '?', '•']);
const labelEnds = new Set([':', '–', '—']);

/** "Septiembre marcó el comienzo": at the head of a sentence a capital tells nothing; "Septiembre Negro" is a name. */
const opensSentence = (scene: Scene, i: number): boolean => i === scene.from && tokenAt(scene, i + 1)?.capital === false;
