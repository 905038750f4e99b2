import type { Verdict } from '../verdict/verdict';
import type { Chip, NoteView, SourceSide, Strip } from './noteView';
import { nameOf } from './presentNote';
import type { ShownPack, ShownTopic } from './shownPack';
import type { Wording } from './wording';

/** What one side says on a topic. */
export interface Cell {
  /** In the side's words: the page's own, or the pack's for a source. */
  text: string;
  read: string | null;
  /** How it stands to the page; null for the page itself, and where the page does not speak of the topic. */
  verdict: Verdict | null;
  verdictWord: string | null;
  cause: string | null;
  strip: Strip | null;
  chips: Chip[];
}

export interface ComparisonRow {
  id: string;
  topic: string;
  label: string;
  question: string;
  /** Null where the page does not speak of the topic. */
  page: Cell | null;
  /** By source id; a source that is missing does not speak of the topic. */
  sources: Record<string, Cell>;
}

/** Topics × (this page, each source). */
export interface Comparison {
  sources: { id: string; name: string }[];
  rows: ComparisonRow[];
}

/**
 * Sets a page's notes beside all sources of a pack: one row for each value the page gives on a topic, in reading order, and, with
 * `all`, one for each topic that it does not speak of.
 */
export function compareAll(notes: NoteView[], pack: ShownPack, words: Wording, all: boolean): Comparison {
  const own = notes.filter((note) => note.pack === pack.id);
  const rows = firstOfEachValue(own).map(rowOfNote);
  const found = new Set(rows.map(({ topic }) => topic));
  const rest = all ? pack.topics.filter(({ id }) => !found.has(id)).map((topic) => rowOfTopic(topic, words)) : [];
  return { sources: pack.sources.map((source) => ({ id: source.id, name: nameOf(source, words) })), rows: [...rows, ...rest] };
}

function firstOfEachValue(notes: NoteView[]): NoteView[] {
  const seen = new Set<string>();
  return notes.filter((note) => {
    const value = `${note.topic} ${note.page.read}`;
    const first = !seen.has(value);
    seen.add(value);
    return first;
  });
}

function rowOfNote(note: NoteView): ComparisonRow {
  const { page } = note;
  return {
    id: note.id,
    topic: note.topic,
    label: note.label,
    question: note.question,
    page: {
      text: page.exact,
      read: page.read,
      verdict: null,
      verdictWord: null,
      cause: null,
      strip: page.strip,
      chips: page.chips
    },
    sources: Object.fromEntries(note.sources.map((source) => [source.id, cellOfSource(source)]))
  };
}

const cellOfSource = ({ text, read, verdict, verdictWord, cause, strip, chips }: SourceSide): Cell => ({
  text,
  read,
  verdict,
  verdictWord,
  cause,
  strip,
  chips
});

function rowOfTopic(topic: ShownTopic, { lang }: Wording): ComparisonRow {
  const sources: Record<string, Cell> = {};
  for (const [id, { text }] of Object.entries(topic.positions)) {
    sources[id] = { text: text[lang], read: null, verdict: null, verdictWord: null, cause: null, strip: null, chips: [] };
  }
  return {
    id: topic.id,
    topic: topic.id,
    label: topic.label[lang],
    question: topic.question[lang],
    page: null,
    sources
  };
}
