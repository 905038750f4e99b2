import type { Transaction } from 'dexie';
import { type ColumnPiece, pieceOf } from './columns';
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
  // What flags are searched by, laid down piece by piece as their columns are; and a count of changes, by which an open queue finds
  // the pieces that it has to read again.
  { version: 2, stores: { texts: 'piece, changed', columns: 'piece, changed' }, upgrade: addTexts }
];

async function addTexts(tx: Transaction): Promise<void> {
  const texts = new Map<number, TextPiece>();
  await tx.table<FlagRow>('flags').each((row) => {
    const piece = texts.get(pieceOf(row.seq)) ?? emptyText(pieceOf(row.seq));
    enterText(piece, row);
    texts.set(piece.piece, piece);
  });
  await tx.table<TextPiece>('texts').bulkPut([...texts.values()]);
  await tx.table<ColumnPiece>('columns').toCollection().modify({ changed: 0 });
}

export const newestVersion = Math.max(...versions.map(({ version }) => version));
