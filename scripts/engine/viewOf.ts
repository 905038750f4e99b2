import type { Note } from '../../lib/core/claims/note';
import type { CompiledPack } from '../../lib/core/pack/compile';
import type { NoteView } from '../../lib/core/present/noteView';
import { presentNote } from '../../lib/core/present/presentNote';
import { shownFrom } from '../../lib/core/present/shownFrom';
import type { Lang, PageText } from '../../lib/core/text/pageText';
import { wordsIn } from '../../lib/locale/wording';

/** The pack that a note was made with. */
export function packOf(note: Note, packs: CompiledPack[]): CompiledPack {
  const found = packs.find(({ pack }) => pack.id === note.pack);
  if (!found) throw new Error(`no pack given is ${note.pack}`);
  return found;
}

/** A note as the card shows it, in a language. */
export const viewOf = (note: Note, page: PageText, packs: CompiledPack[], lang: Lang): NoteView =>
  presentNote(note, shownFrom(packOf(note, packs)), page, wordsIn(lang));
