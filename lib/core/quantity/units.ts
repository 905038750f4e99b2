import type { Unit } from './language';
import { type Match, matchAt } from './phrases';
import { normAt, overHyphen, type Scene } from './scene';

const mostFillers = 2;

/**
 * The unit after a number that ends before `i`: "hours", "full hours", "de dólares". `of` allows "of" in between, as
 * after a scale or a collective.
 */
export function unitAfter(scene: Scene, i: number, of: boolean): Match<Unit> | null {
  const { lexicon, tokens, to } = scene;
  const { numbers } = lexicon.words;
  let at = overHyphen(scene, i);
  if (of && numbers.of.includes(normAt(scene, at))) at++;
  for (let skipped = 0; skipped <= mostFillers; skipped++) {
    const found = matchAt(lexicon.units, tokens, at, to);
    if (found) return found;
    if (!numbers.fillers.includes(normAt(scene, at))) return null;
    at = overHyphen(scene, at + 1);
  }
  return null;
}
