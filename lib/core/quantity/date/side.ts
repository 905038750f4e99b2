import { matchAt } from '../phrases';
import { normAt, type Scene } from '../scene';
import type { Point } from './body';
import type { DatePart } from './partialDate';

/** The side that the word at `i` puts what follows on: -1 "last", 0 "this", 1 "next"; null where it is no such word. */
export function sideAt(scene: Scene, i: number): number | null {
  const { past, future, current } = scene.lexicon.words.dates;
  const norm = normAt(scene, i);
  return past.includes(norm) ? -1 : future.includes(norm) ? 1 : current.includes(norm) ? 0 : null;
}

/** The side told behind a date or unit: "pasado", "que viene". */
export function sideAfter(scene: Scene, i: number): { n: number; next: number } | null {
  const { lexicon, tokens, to } = scene;
  // English says "last" before its noun only; "Tuesday last week" is read by the unit that follows.
  if (lexicon.words.dates.monthsCapital) return null;
  if (lexicon.words.dates.past.includes(normAt(scene, i))) return { n: -1, next: i + 1 };
  const future = matchAt(lexicon.future, tokens, i, to);
  return future ? { n: 1, next: future.next } : null;
}

export const sided = (part: DatePart, side: number): DatePart =>
  side === 0 ? part : { ...part, side: side < 0 ? 'past' : 'future' };

/** "last year", "this month", "el mes pasado", "la semana que viene". */
export function readSidedUnit(scene: Scene, i: number): Point | null {
  const { units } = scene.lexicon.words.dates;
  const side = sideAt(scene, i);
  const following = side === null ? undefined : units[normAt(scene, i + 1)];
  if (side !== null && following) return { part: { relative: { unit: following, n: side } }, next: i + 2 };
  const unit = units[normAt(scene, i)];
  const after = unit && sideAfter(scene, i + 1);
  return after ? { part: { relative: { unit, n: after.n } }, next: after.next } : null;
}

/** Steps over the words that lead from a date to the unit it lies in: "of", "de la". */
export function overOf(scene: Scene, i: number): number {
  const { articles, words } = scene.lexicon;
  let at = i;
  while (at < i + 2 && (words.dates.of.includes(normAt(scene, at)) || articles.has(normAt(scene, at)))) at++;
  return at;
}
