import { matchAt, matchBefore } from '../phrases';
import { normAt, type Scene, tokenAt } from '../scene';
import { countsSomething } from '../time/duration';
import { unitAfter } from '../units';
import type { Point } from './body';

/** "the 1980s", "la década de 1980", "los años ochenta", "en los ochenta". */
export function readDecade(scene: Scene, i: number): Point | null {
  const { lexicon, tokens, from, to } = scene;
  const { decades, decadeMarks } = lexicon.words.dates;
  const norm = normAt(scene, i);
  if (lexicon.words.dates.decadeOpen.length === 0 && decades[norm] && lexicon.articles.has(normAt(scene, i - 1)))
    return { part: { decade: decades[norm] }, next: i + 1 };
  const suffix = tokenAt(scene, i + 1);
  if (/^\d{3}0$/.test(norm) && suffix && !suffix.spaced && decadeMarks.includes(suffix.norm))
    return { part: { decade: Number(norm) }, next: i + 2 };
  // In digits "en los 80" is as often a count.
  if (decades[norm] && tokenAt(scene, i)?.kind === 'word' && matchBefore(lexicon.decadeCues, tokens, i - 1, from))
    return bareDecade(scene, i);
  const open = matchAt(lexicon.decadeOpen, tokens, i, to);
  if (!open) return null;
  const named = decades[normAt(scene, open.next)];
  if (named) return { part: { decade: named }, next: open.next + 1 };
  return /^(19|20)\d0$/.test(normAt(scene, open.next)) && open.next > i + 1
    ? { part: { decade: Number(normAt(scene, open.next)) }, next: open.next + 1 }
    : null;
}

/** "ochenta", "80" or "eighties" where a decade is asked for: nothing is counted by it, and it goes on to no higher number. */
export function bareDecade(scene: Scene, i: number): Point | null {
  const { lexicon } = scene;
  const decade = lexicon.words.dates.decades[normAt(scene, i)];
  if (!decade || countsSomething(scene, i + 1) || unitAfter(scene, i + 1, false)) return null;
  const joined = normAt(scene, i + 1) === lexicon.words.numbers.joiner ? lexicon.cardinals.get(normAt(scene, i + 2)) : undefined;
  return joined !== undefined && joined < 10 ? null : { part: { decade }, next: i + 1 };
}
