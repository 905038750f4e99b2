import type { Point } from './dateBody';
import { matchAt } from './phrases';
import { normAt, type Scene, tokenAt } from './scene';

/** "the 1980s", "la década de 1980", "los años ochenta". */
export function readDecade(scene: Scene, i: number): Point | null {
  const { lexicon, tokens, to } = scene;
  const { decades, decadeMarks } = lexicon.words.dates;
  const norm = normAt(scene, i);
  if (lexicon.words.dates.decadeOpen.length === 0 && decades[norm] && lexicon.articles.has(normAt(scene, i - 1)))
    return { part: { decade: decades[norm] }, next: i + 1 };
  const suffix = tokenAt(scene, i + 1);
  if (/^\d{3}0$/.test(norm) && suffix && !suffix.spaced && decadeMarks.includes(suffix.norm))
    return { part: { decade: Number(norm) }, next: i + 2 };
  const open = matchAt(lexicon.decadeOpen, tokens, i, to);
  if (!open) return null;
  const named = decades[normAt(scene, open.next)];
  if (named) return { part: { decade: named }, next: open.next + 1 };
  return /^(19|20)\d0$/.test(normAt(scene, open.next)) && open.next > i + 1
    ? { part: { decade: Number(normAt(scene, open.next)) }, next: open.next + 1 }
    : null;
}
