import type { NoteView } from '../core/present/noteView';
import { loadSettings } from '../settings/store';
import { injectCard } from './inject';
import { noteView } from './noteViews';
import { shownPacks } from './packs';
import { readersWords } from './readersWords';
import { type Frame, loadFrame } from './tabRecord';

/** What a note's card shows; null where the note is gone. The card's script is put into the frame first if it is not there yet. */
export async function openNote({ id, inject }: { id: string; inject: boolean }, frame: Frame): Promise<NoteView | null> {
  const [record, settings, packs] = await Promise.all([
    loadFrame(frame),
    loadSettings(),
    shownPacks(),
    inject ? injectCard(frame) : undefined
  ]);
  const note = record?.notes.find((one) => one.id === id);
  return record && note ? noteView(note, record.page, packs, readersWords(settings)) : null;
}
