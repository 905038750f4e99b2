import { type ColumnPiece, emptyPiece, enter, pieceOf } from './columns';
import type { Store } from './database';
import type { FlagRow } from './rows';

/** The tables that a change of a flag touches; every such change is one transaction over all of them. */
export const flagTables = (store: Store) => [store.flags, store.columns, store.steps, store.corrections];

/**
 * Writes flags, and with them the columns of the queue. All writing of flags goes through here, so that the two never
 * part. Rows without a `seq` are new and get one. Call it inside a transaction over `flagTables`.
 */
export async function writeFlags(store: Store, rows: (Omit<FlagRow, 'seq'> & { seq?: number })[]): Promise<void> {
  const seqs = await store.flags.bulkPut(rows as FlagRow[], { allKeys: true });
  const whole = rows.map((row, i) => ({ ...row, seq: seqs[i] as number }));
  const numbers = [...new Set(whole.map(({ seq }) => pieceOf(seq)))];
  const found = await store.columns.bulkGet(numbers);
  const pieces = new Map(numbers.map((piece, i): [number, ColumnPiece] => [piece, found[i] ?? emptyPiece(piece)]));
  for (const row of whole) enter(pieces.get(pieceOf(row.seq)) as ColumnPiece, row);
  await store.columns.bulkPut([...pieces.values()]);
}
