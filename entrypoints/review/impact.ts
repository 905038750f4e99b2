import type { Impact, NoteLine, PageImpact } from '@/components/review/desk';
import { analyseCorrected } from '@/lib/core/analyseCorrected';
import type { Note } from '@/lib/core/claims/note';
import type { Change, Correction } from '@/lib/core/moderation/correction';
import { isQuiet, noteChanges } from '@/lib/core/moderation/impact';
import type { UserSource } from '@/lib/core/moderation/userSource';
import type { CompiledPack } from '@/lib/core/pack/compile';
import type { Layer } from '@/lib/core/pack/layer';
import { shownFrom } from '@/lib/core/present/shownFrom';
import type { Words } from '@/lib/locale/phrases';
import type { Store } from '@/lib/store/database';
import { loadLayer } from '@/lib/store/layer';
import { noteLine } from './noteLine';
import { compiledUnder, plainPacks } from './packs';
import { trialPages } from './samples';

/** Reads every page kept for the purpose twice, as things stand and as they would, and tells the difference. */
export async function impactOf(store: Store, changes: Change[], sources: UserSource[], words: Words): Promise<Impact> {
  const [plain, layer, pages] = [await plainPacks(store), await loadLayer(store), await trialPages(store)];
  const then = withChanges(layer, changes, sources);
  const [before, after] = [compiledUnder(plain, layer), compiledUnder(plain, then)];
  const lines = (packs: CompiledPack[]) => {
    const shown = packs.map(shownFrom);
    return (note: Note) => noteLine(note, note.target.exact, shown, words) as NoteLine;
  };
  const [was, is] = [lines(before), lines(after)];
  const found: PageImpact[] = [];
  for (const page of pages) {
    const read = (packs: CompiledPack[], { corrections }: Layer) => analyseCorrected(page, packs, corrections).notes;
    const diff = noteChanges(read(before, layer), read(after, then));
    if (isQuiet(diff)) continue;
    found.push({
      title: page.title || page.url,
      appear: diff.appear.map(is),
      vanish: diff.vanish.map(was),
      change: diff.change.map(({ before: old, after: now }) => ({ before: was(old), after: is(now) }))
    });
  }
  return { pages: found, tried: pages.length };
}

function withChanges(layer: Layer, changes: Change[], sources: UserSource[]): Layer {
  const tried: Correction[] = changes.map((change, i) => ({ id: `tried-${i}`, flag: null, author: '', at: 0, change }));
  const replaced = new Set(sources.map(({ id }) => id));
  return {
    corrections: [...layer.corrections, ...tried],
    sources: [...layer.sources.filter(({ id }) => !replaced.has(id)), ...sources]
  };
}
