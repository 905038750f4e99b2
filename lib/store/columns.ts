import type { FlagReason, FlagState } from '../core/moderation/flag';
import type { FlagRow } from './rows';

/** Flags to a piece: small enough to be rewritten with every flag, large enough that a hundred thousand load in few reads. */
const pieceSize = 256;

/**
 * What the queue filters, sorts and counts by, column by column, for the flags of one piece of the table. Reading these
 * few hundred records takes a tenth of the time that the keys of one index of a hundred thousand flags take.
 */
export interface ColumnPiece {
  piece: number;
  /** Counts up with every change of any piece. */
  changed: number;
  seq: number[];
  state: FlagState[];
  topic: string[];
  reason: FlagReason[];
  page: string[];
  author: string[];
  claim: string[];
  at: number[];
}

export const pieceOf = (seq: number): number => Math.floor(seq / pieceSize);

export const emptyPiece = (piece: number): ColumnPiece => ({
  piece,
  changed: 0,
  seq: [],
  state: [],
  topic: [],
  reason: [],
  page: [],
  author: [],
  claim: [],
  at: []
});

/** Puts a flag into its piece, or brings it up to date there. */
export function enter(columns: ColumnPiece, row: FlagRow): void {
  const found = columns.seq.indexOf(row.seq);
  const place = found < 0 ? columns.seq.length : found;
  columns.seq[place] = row.seq;
  columns.state[place] = row.state;
  columns.topic[place] = row.topic;
  columns.reason[place] = row.reason;
  columns.page[place] = row.page;
  columns.author[place] = row.author;
  columns.claim[place] = row.claim;
  columns.at[place] = row.at;
}
