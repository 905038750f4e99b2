import type { Reading } from '../verdict/reading';
import type { SourceVerdict, Status } from '../verdict/verdict';

/** Where a note's words stand, in the terms of the W3C TextQuote and TextPosition selectors. */
export interface Target {
  exact: string;
  /** Up to 32 characters before and after, within the page's text. */
  prefix: string;
  suffix: string;
  /** Offsets into the page's text (its blocks joined by `blockGap`). */
  start: number;
  end: number;
}

/** A claim of the page, set beside what the sources report. */
export interface Note {
  /** Stable while the words, their topic and their order on the page stay the same. */
  id: string;
  pack: string;
  topic: string;
  status: Status;
  /** Index into the page's blocks. */
  block: number;
  target: Target;
  reading: Reading;
  /** Whose words the value is, as the page names them; null where it is the page's own report. */
  speaker: string | null;
  /** The day for which the page gives the value, YYYY-MM-DD; null where it is not known. */
  asOf: string | null;
  /** One entry for each source compared with; a source that the page is itself is left out. */
  sources: SourceVerdict[];
  why: Why;
}

/** What made a note, in the pack's and the page's words; `explain` turns it into a sentence. */
export interface Why {
  /** Words of the page that were taken as the topic's cues. */
  cues: string[];
  /** The event the value was taken to belong to, and the words that decided it. */
  event: string | null;
  eventWords: string | null;
  /** How the event was found: named beside the value, in a sentence before or after, or by the headline. */
  by: 'sentence' | 'before' | 'after' | 'headline' | 'none';
}

/** A candidate that was left without a note, and why. */
export interface Dropped {
  topic: string;
  block: number;
  start: number;
  end: number;
  exact: string;
  reason: string;
}
