import type { Note } from '../claims/note';
import type { SourceVerdict } from '../verdict/verdict';
import { causeInWords, gapInWords } from './cause';
import { chipsOf } from './chips';
import { copyText } from './copyText';
import { dayInWords } from './days';
import { type Line, lineOf } from './line';
import { linkTo } from './link';
import type { NoteView, PageSide, SourceSide, Timeline } from './noteView';
import { pictureText } from './pictureText';
import { readingInWords } from './readingInWords';
import type { ShownPack, ShownPage, ShownPosition, ShownSource, ShownTopic } from './shownPack';
import { tallyInWords } from './tally';
import { type DatedReport, timelineOf } from './timeline';
import { whyInWords } from './whyInWords';
import type { Wording } from './wording';

/** A source that speaks of the note's topic, with its verdict. */
interface Speaking {
  source: ShownSource;
  position: ShownPosition;
  verdict: SourceVerdict;
}

/**
 * What a reader is shown of a note, in the language of `words`: both sides in words, verdicts and causes as phrases, and
 * the places of all marks in the drawings. Throws if the note's topic is not in the pack: it then belongs to another one.
 */
export function presentNote(note: Note, pack: ShownPack, page: ShownPage, words: Wording): NoteView {
  const topic = pack.topics.find(({ id }) => id === note.topic);
  if (!topic) throw new Error(`pack ${pack.id} has no topic ${note.topic}`);
  const asOf = note.asOf ?? page.published;
  const { speaking, silent } = bySpeaking(note, pack, topic, words);
  const timeline = timelineOfNote(note, asOf, speaking, topic, words);
  const line = timeline ? null : lineOf([note.reading, ...speaking.map(({ position }) => position.reading)], words);
  const view = {
    id: note.id,
    pack: note.pack,
    topic: note.topic,
    kind: topic.kind,
    lang: words.lang,
    status: note.status,
    statusWord: words.say(`status.${note.status}`),
    tally: tallyInWords(note, words),
    label: topic.label[words.lang],
    question: topic.question[words.lang],
    page: pageSide(note, topic, line, words),
    sources: speaking.map((one) => sourceSide(one, note, asOf, topic, line, words)),
    silent,
    axis: line?.axis ?? null,
    timeline,
    why: whyInWords(note, topic, words)
  };
  const withText = { ...view, pictureText: pictureText(view, words) };
  return { ...withText, copy: copyText(withText, page, pack, words) };
}

/** The name a source goes by: its publisher, or its title where the publisher is not known. */
export function nameOf(source: ShownSource, words: Wording): string {
  return source.publisher?.[words.lang] ?? source.title;
}

function bySpeaking(
  note: Note,
  pack: ShownPack,
  topic: ShownTopic,
  words: Wording
): { speaking: Speaking[]; silent: NoteView['silent'] } {
  const compared = note.sources.flatMap((verdict) => {
    const source = pack.sources.find(({ id }) => id === verdict.source);
    return source ? [{ source, verdict, position: topic.positions[verdict.source] }] : [];
  });
  const speaking = compared.flatMap(({ source, verdict, position }) => (position ? [{ source, verdict, position }] : []));
  return {
    speaking,
    silent: compared.filter(({ position }) => !position).map(({ source }) => ({ id: source.id, name: nameOf(source, words) }))
  };
}

function pageSide(note: Note, topic: ShownTopic, line: Line | null, words: Wording): PageSide {
  return {
    exact: note.target.exact,
    read: readingInWords(note.reading, topic, words),
    speaker: note.speaker,
    asOf: topic.cumulative && note.asOf ? dayInWords(note.asOf, words) : null,
    strip: line?.place(note.reading) ?? null,
    chips: chipsOf(note.reading, note.reading, topic, words)
  };
}

function sourceSide(
  { source, position, verdict }: Speaking,
  note: Note,
  asOf: string | null,
  topic: ShownTopic,
  line: Line | null,
  words: Wording
): SourceSide {
  return {
    id: source.id,
    name: nameOf(source, words),
    title: source.title,
    text: position.text[words.lang],
    read: readingInWords(position.reading, topic, words),
    verdict: verdict.verdict,
    verdictWord: words.say(`verdict.${verdict.verdict}`),
    cause: causeInWords(verdict, { reading: note.reading, asOf }, position, words),
    gap: verdict.verdict === 'agrees' ? null : gapInWords(note.reading, position.reading, words),
    asOf: dayInWords(position.asOf, words),
    link: linkTo(source, position),
    strip: line?.place(position.reading) ?? null,
    chips: chipsOf(position.reading, note.reading, topic, words)
  };
}

/** A growing figure is drawn by date where the page's date is known and there is another report to set it beside. */
function timelineOfNote(
  note: Note,
  asOf: string | null,
  speaking: Speaking[],
  topic: ShownTopic,
  words: Wording
): Timeline | null {
  if (!topic.cumulative || !asOf || speaking.length === 0) return null;
  const { reading } = note;
  if (!('hedge' in reading)) return null;
  const others: DatedReport[] = speaking.flatMap(({ source, position, verdict }) =>
    'hedge' in position.reading
      ? [
          {
            source: source.id,
            name: nameOf(source, words),
            day: position.asOf,
            reading: position.reading,
            verdict: verdict.verdict
          }
        ]
      : []
  );
  const own: DatedReport = { source: null, name: words.say('thisPage'), day: asOf, reading, verdict: null };
  return timelineOf([own, ...others], topic, words);
}
