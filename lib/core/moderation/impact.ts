import type { Note } from '../claims/note';

/** What becomes of a page's notes when something is corrected. */
export interface NoteChanges {
  appear: Note[];
  vanish: Note[];
  change: { before: Note; after: Note }[];
}

/** Sets the notes of one page, before and after, beside each other. A note is the same if it is of the same topic and the same words. */
export function noteChanges(before: readonly Note[], after: readonly Note[]): NoteChanges {
  const was = new Map(before.map((note) => [placeOf(note), note]));
  const is = new Map(after.map((note) => [placeOf(note), note]));
  return {
    appear: after.filter((note) => !was.has(placeOf(note))),
    vanish: before.filter((note) => !is.has(placeOf(note))),
    change: after.flatMap((note) => {
      const old = was.get(placeOf(note));
      return old && shownOf(old) !== shownOf(note) ? [{ before: old, after: note }] : [];
    })
  };
}

export const isQuiet = ({ appear, vanish, change }: NoteChanges): boolean => appear.length + vanish.length + change.length === 0;

const placeOf = ({ pack, topic, target }: Note) => `${pack}/${topic}@${target.start}-${target.end}`;

/** All of a note that a reader looks at: one more source that is silent is no change. */
function shownOf({ status, reading, speaker, asOf, sources }: Note): string {
  return JSON.stringify([status, reading, speaker, asOf, sources.filter(({ verdict }) => verdict !== 'silent')]);
}
