import type { Lang } from '../text/pageText';
import type { FlagTarget } from './flag';

/** A source's position as a moderator corrects it; the fields of a pack's position. */
export interface PositionEdit {
  text: Record<Lang, string>;
  value?: Record<Lang, string> | undefined;
  category?: string[] | undefined;
  reported?: boolean | undefined;
  direction?: string | undefined;
  scope?: string | undefined;
  asOf: string;
}

/** What a correction changes. A phrase is in one language; a quote is on one page; `list` is one of the topic's word lists. */
export type Change =
  | { kind: 'suppress-note'; page: string; target: FlagTarget; topic: string }
  | { kind: 'set-value'; page: string; target: FlagTarget; topic: string; value: string; lang: Lang }
  | { kind: 'suppress-wording'; pack: string; topic: string; lang: Lang; phrase: string }
  | { kind: 'add-words'; pack: string; topic: string; list: string; lang: Lang; phrase: string }
  | { kind: 'correct-position'; pack: string; topic: string; source: string; position: PositionEdit };

/** One entry of the local layer over the packs. It never changes; the log says whether it is in force. */
export interface Correction {
  id: string;
  /** The flag it came from; null where a moderator made it without one. */
  flag: string | null;
  author: string;
  at: number;
  change: Change;
}
