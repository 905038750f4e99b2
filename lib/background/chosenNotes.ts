import type { Note } from '../core/claims/note';
import { statusOf } from '../core/verdict/status';
import type { Status } from '../core/verdict/verdict';
import type { Settings } from '../settings/settings';

const differing: Status[] = ['conflict', 'differs'];

/** The notes a reader wants to see on a site: without hidden topics, without the sources left out, and as many as chosen. */
export function chosenNotes(notes: Note[], settings: Settings, site: string): Note[] {
  const hidden = new Set([...settings.hiddenTopics, ...(settings.hiddenHere[site] ?? [])]);
  const leftOut = new Set(settings.leftOutSources);
  return notes
    .filter(({ pack, topic }) => !hidden.has(`${pack}/${topic}`))
    .map((note) => (leftOut.size > 0 ? without(note, leftOut) : note))
    .filter(({ status }) => settings.show === 'all' || differing.includes(status));
}

function without(note: Note, leftOut: Set<string>): Note {
  const sources = note.sources.filter(({ source }) => !leftOut.has(`${note.pack}/${source}`));
  return { ...note, sources, status: statusOf(sources) };
}
