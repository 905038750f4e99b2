import type { Table } from 'dexie';
import { type ColumnPiece, emptyPiece, enter, pieceOf } from './columns';
import type { Tables } from './database';
import type { FlagRow } from './rows';
import { emptyText, enterText, type TextPiece } from './texts';

/** The tables that a change of a flag touches; every such change is one transaction over all of them. */
export const flagTables = (store: Tables) => [store.flags, store.columns, store.texts, store.steps, store.corrections];

/**
 * Writes flags, and with them the columns and texts of the queue. All writing of flags goes through here, so that they
 * never part. Rows without a `seq` are new and get one. Call it inside a transaction over `flagTables`.
 */
export async function writeFlags(store: Tables, rows: (Omit<FlagRow, 'seq'> & { seq?: number })[]): Promise<void> {
  const seqs = await store.flags.bulkPut(rows as FlagRow[], { allKeys: true });
  const whole = rows.map((row, i) => ({ ...row, seq: seqs[i] as number }));
  await inPieces(store.columns, whole, emptyPiece, enter);
  await inPieces(store.texts, whole, emptyText, enterText);
}

/** Brings the pieces up to date that these flags are in. */
async function inPieces<P extends ColumnPiece | TextPiece>(
  table: Table<P, number>,
  rows: FlagRow[],
  empty: (piece: number) => P,
  put: (piece: P, row: FlagRow) => void
): Promise<void> {
  const numbers = [...new Set(rows.map(({ seq }) => pieceOf(seq)))];
  const found = await table.bulkGet(numbers);
  const pieces = new Map(numbers.map((piece, i): [number, P] => [piece, found[i] ?? empty(piece)]));
  for (const row of rows) put(pieces.get(pieceOf(row.seq)) as P, row);
  const last = await table.orderBy('changed').last();
  const changed = (last?.changed ?? 0) + 1;
  await table.bulkPut([...pieces.values()].map((piece) => ({ ...piece, changed })));
}
