import type { Lang } from '../text/pageText';
import type { Status } from '../verdict/verdict';

/** Whether notes are shown on a site. */
export type SiteState = 'on' | 'off' | 'paused';

export type MarkerSize = 'small' | 'medium' | 'large';

/** What the page script needs of a note: where its words stand, how they are marked, what the marker is called. */
export interface PageNote {
  id: string;
  status: Status;
  /** Index into the blocks that were read, and offsets into that block's text. */
  block: number;
  from: number;
  to: number;
  exact: string;
  prefix: string;
  suffix: string;
  /** Notes of one group repeat one value; the first of them carries the full marker. */
  group: string;
  /** The marker's name: "Conflict: How long did the meeting last? …", with the sentence the words stand in. */
  spoken: string;
}

/** The background's answer to a page. */
export interface PageAnswer {
  state: SiteState;
  /** When a pause ends, in milliseconds of the epoch; null where none runs or it has no end. */
  resumeAt: number | null;
  notes: PageNote[];
  /** The interface's language, and the words the page script needs in it. */
  lang: Lang;
  regionLabel: string;
  markerSize: MarkerSize;
}
