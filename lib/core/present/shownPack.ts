import type { Lang } from '../text/pageText';
import type { Reading } from '../verdict/reading';

type Text = Record<Lang, string>;

/** What a view needs to know of a source. */
export interface ShownSource {
  id: string;
  title: string;
  /** Absent where it is not known. */
  publisher?: Text | undefined;
  url?: string | undefined;
  published: string;
  publishedAtEarliest?: boolean | undefined;
}

/** What a source reports on a topic, with the reading that compiling the pack gave it. */
export interface ShownPosition {
  text: Text;
  value?: Text | undefined;
  category?: string[] | undefined;
  reported?: boolean | undefined;
  asOf: string;
  reading: Reading;
}

export interface ShownTopic {
  id: string;
  kind: 'duration' | 'count' | 'money' | 'percent' | 'date' | 'category' | 'statement';
  label: Text;
  question: Text;
  /** A figure that only grows with time, such as a toll. */
  cumulative?: boolean | undefined;
  values?: Record<string, { label: Text }> | undefined;
  direction?: { labels?: Record<string, Text> | undefined } | undefined;
  positions: Record<string, ShownPosition>;
}

/** The part of a compiled pack that is shown to readers. */
export interface ShownPack {
  id: string;
  version: string;
  /** The day the pack was last changed. */
  updated: string;
  title: Text;
  /** The subject, as it stands in "This page is not about …". */
  about: Text;
  sources: ShownSource[];
  topics: ShownTopic[];
}

/** What a note's page is, as far as a view shows it. */
export interface ShownPage {
  url: string;
  title: string;
  /** YYYY-MM-DD, or null where the page does not say. */
  published: string | null;
}
