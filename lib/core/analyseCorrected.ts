import { type Analysis, analyse } from './analyse';
import type { Correction } from './moderation/correction';
import { correctNotes } from './moderation/correctNotes';
import type { CompiledPack } from './pack/compile';
import type { PageText } from './text/pageText';

/** What the engine finds on a page, with moderators' corrections of the page's own words. The packs have the layer applied already. */
export function analyseCorrected(page: PageText, packs: readonly CompiledPack[], corrections: readonly Correction[]): Analysis {
  const analysis = analyse(page, packs);
  return { ...analysis, notes: correctNotes(analysis.notes, page, packs, corrections) };
}
