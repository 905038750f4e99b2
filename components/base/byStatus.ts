import type { NoteView } from '@/lib/core/present/noteView';
import type { Status } from '@/lib/core/verdict/verdict';

/** In the order in which a reader wants to know. */
export const statuses: Status[] = ['conflict', 'differs', 'compatible', 'agree', 'unconfirmed'];

/** The notes of each status that there is a note of, in that order. */
export function byStatus(notes: NoteView[]): { status: Status; notes: NoteView[] }[] {
  return statuses
    .map((status) => ({ status, notes: notes.filter((note) => note.status === status) }))
    .filter((group) => group.notes.length > 0);
}

/** Notes that say the same on the same topic, once each, with how often. */
export function onceEach(notes: NoteView[]): { note: NoteView; times: number }[] {
  const found = new Map<string, { note: NoteView; times: number }>();
  for (const note of notes) {
    const value = `${note.pack}/${note.topic} ${note.page.read} ${note.status}`;
    const known = found.get(value);
    if (known) known.times++;
    else found.set(value, { note, times: 1 });
  }
  return [...found.values()];
}
