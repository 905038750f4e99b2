import type { PositionEdit } from './correction';

/** An article that a moderator has added as a source, beside those of the pack. */
export interface UserSource {
  id: string;
  pack: string;
  title: string;
  publisher: string;
  url: string;
  published: string;
  positions: Record<string, PositionEdit>;
  /** Switched off: kept, but compared with nothing. */
  off: boolean;
  /** The source whose report this one repeats (one agency's, say): the two count once. Null where it stands for itself. */
  copyOf: string | null;
  author: string;
  at: number;
}
