import type { Lang } from '../text/pageText';
import type { Status, Verdict } from '../verdict/verdict';
import type { ShownTopic } from './shownPack';

/** One end of a drawn interval. `cut`: it has no end, or lies outside the axis, and is drawn as going on. */
export type End = 'closed' | 'open' | 'cut';

/** An interval on the common axis of a note; places run from 0 (left) to 1 (right). */
export interface Strip {
  from: number;
  to: number;
  fromEnd: End;
  toEnd: End;
  /** Where the named figure stands; null where none was named. */
  figure: number | null;
}

export interface Tick {
  at: number;
  label: string;
}

/** The axis that all strips of a note share; null where there is nothing to draw on one. */
export interface Axis {
  ticks: Tick[];
}

/** A value out of a closed set, as a small label; `shared` where the page uses it too. */
export interface Chip {
  label: string;
  shared: boolean;
}

/** A report on the timeline of a growing figure; places run from 0 to 1, up and to the right. */
export interface TimelinePoint {
  /** Source id, or null for the page. */
  source: string | null;
  name: string;
  x: number;
  y: number;
  /** The interval's ends; `cut` where it goes on beyond the drawing. */
  low: number;
  high: number;
  lowEnd: End;
  highEnd: End;
  verdict: Verdict | null;
  label: string;
}

export interface Timeline {
  points: TimelinePoint[];
  days: Tick[];
  values: Tick[];
}

/** What this page says. */
export interface PageSide {
  exact: string;
  /** The value as it was read, in words. */
  read: string;
  speaker: string | null;
  /** The day for which the page gives a growing figure, in words; null for other kinds and where it is not known. */
  asOf: string | null;
  strip: Strip | null;
  chips: Chip[];
}

/** What one other source reports and how it stands to this page. */
export interface SourceSide {
  id: string;
  /** The publisher, or the title where the publisher is not known. */
  name: string;
  title: string;
  /** What the source reports, in the pack's own words. */
  text: string;
  /** The value as it was read, in words. */
  read: string;
  verdict: Verdict;
  verdictWord: string;
  /** Why the two are not the same, as a phrase; null where they are. */
  cause: string | null;
  /** How far apart the named figures are ("20 min less than this page"); null where that says nothing. */
  gap: string | null;
  asOf: string;
  /** The source's address with a text fragment; null where it is not known. */
  link: string | null;
  strip: Strip | null;
  chips: Chip[];
}

/** A note, ready to be shown: plain data, every text in the reader's language. */
export interface NoteView {
  id: string;
  pack: string;
  topic: string;
  kind: ShownTopic['kind'];
  lang: Lang;
  status: Status;
  statusWord: string;
  /** How the other sources stand to the page, in one sentence. */
  tally: string;
  label: string;
  question: string;
  page: PageSide;
  sources: SourceSide[];
  /** The compared sources that do not speak of this. */
  silent: { id: string; name: string }[];
  axis: Axis | null;
  timeline: Timeline | null;
  /** What the drawings show, as a text. */
  pictureText: string | null;
  why: string;
  /** The comparison as plain text with its citations, for the clipboard. */
  copy: string;
}
