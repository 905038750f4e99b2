import type { Correction } from '../core/moderation/correction';
import type { Flag, FlagState } from '../core/moderation/flag';

/** A flag as it is kept: what was flagged, and what the log's steps have made of it so far. */
export interface FlagRow extends Flag {
  /** Place in the table, given by the database; the columns of the queue are laid out by it. */
  seq: number;
  state: FlagState;
  /** Who waits for a second author's agreement. */
  proposedBy: string | null;
  topic: string;
  claim: string;
  quote: string;
}

export interface CorrectionRow extends Correction {
  /** 1 while in force, as the log says; a number, since an index holds no booleans. */
  active: 0 | 1;
}

/** Single facts: when a backup was last made, whether lasting storage was asked for. */
export interface Fact {
  name: string;
  value: number | string;
}
