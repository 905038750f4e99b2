import type { Note } from '../core/claims/note';
import type { NoteView } from '../core/present/noteView';
import { presentNote } from '../core/present/presentNote';
import type { ShownPack } from '../core/present/shownPack';
import type { Words } from '../locale/phrases';
import type { FrameRecord } from './tabRecord';

/** What is shown of a frame's visible notes, in reading order. Notes of a pack that is no longer there are left out. */
export function noteViews({ notes, shown, page }: FrameRecord, packs: ShownPack[], words: Words): NoteView[] {
  const ordered = shown.flatMap((id) => notes.find((note) => note.id === id) ?? []);
  return ordered.flatMap((note) => noteView(note, page, packs, words) ?? []);
}

/** What is shown of one note; null where its pack or topic is no longer there. */
export function noteView(note: Note, page: FrameRecord['page'], packs: ShownPack[], words: Words): NoteView | null {
  const pack = packs.find(({ id, topics }) => id === note.pack && topics.some((topic) => topic.id === note.topic));
  return pack ? presentNote(note, pack, page, words) : null;
}
