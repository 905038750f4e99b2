import type { Target } from '../claims/note';
import type { Lang } from '../text/pageText';
import type { Reading } from '../verdict/reading';
import type { SourceVerdict, Status } from '../verdict/verdict';

/** What a moderator can find wrong, from the reader's seat. */
export const flagReasons = [
  'wrong-topic',
  'misread-value',
  'wrong-source-position',
  'missing-claim',
  'misleading-comparison',
  'page-changed',
  'other'
] as const;
export type FlagReason = (typeof flagReasons)[number];

/** Where a flag stands. `withdrawn` is a flag whose making was undone: it is kept for its trace and shown nowhere. */
export const flagStates = ['open', 'in-review', 'accepted', 'rejected', 'duplicate', 'withdrawn'] as const;
export type FlagState = (typeof flagStates)[number];

/** The flagged words. The offsets are null where the words were typed in, not selected on the page. */
export interface FlagTarget extends Omit<Target, 'start' | 'end'> {
  start: number | null;
  end: number | null;
}

/** The note as the moderator saw it when flagging. */
export interface Shown {
  note: string;
  topic: string;
  status: Status;
  reading: Reading;
  speaker: string | null;
  asOf: string | null;
  sources: SourceVerdict[];
}

/** A flag as it was made. It never changes afterwards: what happens to it is told by the steps of the log. */
export interface Flag {
  id: string;
  /** Canonical address of the page. */
  page: string;
  title: string;
  /** The day the page says it was published, YYYY-MM-DD. */
  pageDate: string | null;
  lang: Lang | null;
  /** Null where the page as a whole is meant. */
  target: FlagTarget | null;
  /** Null where the words had no note. */
  shown: Shown | null;
  pack: { id: string; version: string } | null;
  /** Version of the extension that showed the note. */
  engine: string;
  reason: FlagReason;
  comment: string;
  /** A value as a person writes it; empty where none was suggested. */
  suggestedValue: string;
  suggestedTopic: string | null;
  author: string;
  /** Milliseconds since 1970. */
  at: number;
}

/** The topic a flag is about: the note's, else the suggested one, else none (''). */
export const topicOf = (flag: Flag): string => flag.shown?.topic ?? flag.suggestedTopic ?? '';
