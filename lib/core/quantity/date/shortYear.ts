import { normAt, type Scene, tokenAt } from '../scene';
import { countsSomething } from '../time/duration';
import { unitAfter } from '../units';
import type { Point } from './body';

/** Two digits up to this are a year of this century. */
const lastOfThisCentury = 39;
const apostrophes = new Set(["'", '’', '‘']);
const lastDay = 31;

/** The two digits of a year at `i`, and whether an apostrophe marks them as one: "87", "'87". */
export function shortYearDigits(scene: Scene, i: number): { value: number; next: number; marked: boolean } | null {
  const marked = apostrophes.has(normAt(scene, i));
  const at = marked ? i + 1 : i;
  const token = tokenAt(scene, at);
  if (token?.kind !== 'number' || token.norm.length !== 2 || (marked && token.spaced)) return null;
  return { value: Number(token.norm), next: at + 1, marked };
}

/** The year of two digits after a month: "octubre del 85", "October '85". */
export function readShortYear(scene: Scene, i: number): Point | null {
  const digits = shortYearDigits(scene, i);
  if (!digits || (!digits.marked && !isYear(scene, i, digits.value))) return null;
  return { part: { year: yearOf(digits.value) }, next: digits.next };
}

/** A marked year by itself: "in '77", "since '77". What stands behind an opening quotation mark counts something ("in '20 minutes'"). */
export function readMarkedYear(scene: Scene, i: number): Point | null {
  if (!scene.lexicon.words.dates.markedYearAfter.includes(normAt(scene, i - 2))) return null;
  const digits = shortYearDigits(scene, i - 1);
  if (!digits?.marked || countsSomething(scene, i + 1) || unitAfter(scene, i + 1, false)) return null;
  return { part: { year: yearOf(digits.value) }, next: digits.next };
}

const yearOf = (digits: number) => (digits <= lastOfThisCentury ? 2000 : 1900) + digits;

/** No mark tells it: the word before must, and what follows must not make it a count or a day ("mayo, del 10 al 12"). */
function isYear(scene: Scene, i: number, value: number): boolean {
  const { lexicon } = scene;
  if (!lexicon.words.dates.shortYearAfter.includes(normAt(scene, i - 1))) return false;
  if (countsSomething(scene, i + 1) || unitAfter(scene, i + 1, false)) return false;
  const days = value <= lastDay && lexicon.forDates.ranges.has(normAt(scene, i + 1)) && tokenAt(scene, i + 2)?.kind === 'number';
  return !days;
}
