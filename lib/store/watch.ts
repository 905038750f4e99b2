import { liveQuery, type Table } from 'dexie';
import type { Store } from './database';
import { type Entry, entriesOf } from './queue';
import type { TextPiece } from './texts';

/** Calls back with the whole queue, and again whenever this or another tab has changed it. Gives what ends that. */
export function watchQueue(store: Store, changed: (entries: Entry[]) => void): () => void {
  return watchPieces(store.columns, entriesOf, (all) => changed(all.flat()));
}

/** The same for the texts that flags are searched by. */
export function watchTexts(store: Store, changed: (texts: TextPiece[]) => void): () => void {
  return watchPieces(store.texts, (piece) => piece, changed);
}

/** Reads all pieces once, and from then on only those that have changed: a decision on one flag must not cost the reading of a hundred thousand. */
function watchPieces<P extends { piece: number; changed: number }, T>(
  table: Table<P, number>,
  made: (piece: P) => T,
  changed: (all: T[]) => void
): () => void {
  const known = new Map<number, T>();
  let seen = -1;
  const read = () => (seen < 0 ? table.toArray() : table.where('changed').above(seen).toArray());
  const subscription = liveQuery(read).subscribe((pieces) => {
    for (const piece of pieces) {
      known.set(piece.piece, made(piece));
      seen = Math.max(seen, piece.changed);
    }
    seen = Math.max(seen, 0);
    changed([...known.values()]);
  });
  return () => subscription.unsubscribe();
}
