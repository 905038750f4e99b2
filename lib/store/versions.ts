import type { Transaction } from 'dexie';
import { type ColumnPiece, emptyPiece, enter, pieceOf } from './columns';
import type { FlagRow } from './rows';
import { emptyText, enterText, type TextPiece } from './texts';

export interface DatabaseVersion {
  version: number;
  /** Tables and indexes that this version adds or changes. */
  stores: Record<string, string | null>;
  /** Brings the rows of the version before up to this one, in the transaction that changes the tables. */
  upgrade?: (tx: Transaction) => Promise<void>;
}

/** Every version that was ever released, oldest first. A released one is never changed: a change is a new version. */
export const versions: DatabaseVersion[] = [
  {
    version: 1,
    stores: {
      flags: '++seq, &id, page, claim, quote',
      columns: 'piece',
      steps: 'id, flag, correction, batch, at',
      corrections: 'id, active, flag',
      sources: 'id',
      packs: 'id',
      pages: 'url, at',
      facts: 'name'
    }
  },
  // The queue's columns in a shape that is read faster, the texts that flags are searched by, and a count of changes for both, by which
  // an open queue finds the pieces that it has to read again.
  { version: 2, stores: { texts: 'piece, changed', columns: 'piece, changed' }, upgrade: layDownAnew }
];

async function layDownAnew(tx: Transaction): Promise<void> {
  const columns = new Map<number, ColumnPiece>();
  const texts = new Map<number, TextPiece>();
  await tx.table<FlagRow>('flags').each((row) => {
    const piece = pieceOf(row.seq);
    if (!columns.has(piece)) columns.set(piece, emptyPiece(piece));
    if (!texts.has(piece)) texts.set(piece, emptyText(piece));
    enter(columns.get(piece) as ColumnPiece, row);
    enterText(texts.get(piece) as TextPiece, row);
  });
  await tx.table<ColumnPiece>('columns').clear();
  await tx.table<ColumnPiece>('columns').bulkPut([...columns.values()]);
  await tx.table<TextPiece>('texts').bulkPut([...texts.values()]);
}

export const newestVersion = Math.max(...versions.map(({ version }) => version));
