import type { Analysis } from '../lib/core/analyse';
import type { Note } from '../lib/core/claims/note';
import type { CompiledPack } from '../lib/core/pack/compile';
import { whyInWords } from '../lib/core/present/whyInWords';
import type { PageText } from '../lib/core/text/pageText';
import type { Reading } from '../lib/core/verdict/reading';
import { wordsIn } from '../lib/locale/wording';

/**
 * A page's notes as the plain object that is printed on one line for each file. With `explain` every note also says which words
 * made it, and what nearly became a note is listed with the reason why not.
 */
export function annotation(
  file: string,
  page: PageText,
  { notes, dropped, source }: Analysis,
  packs: CompiledPack[],
  explain: boolean
) {
  const { url, title, lang, published } = page;
  const line = { file, url, title, lang, published, source, notes: notes.map((note) => noteLine(note, packs, explain)) };
  return explain ? { ...line, dropped: dropped.map(({ topic, exact, reason }) => ({ topic, exact, reason })) } : line;
}

function noteLine(note: Note, packs: CompiledPack[], explain: boolean) {
  const { topic, status, target, sources } = note;
  const found = topicOf(note, packs);
  const line = { topic, status, target, reading: readingLine(note.reading, found.direction?.name), sources };
  return explain ? { ...line, why: whyInWords(note, found, wordsIn('en')) } : line;
}

/** A note's topic, out of its pack. */
export function topicOf(note: Note, packs: CompiledPack[]) {
  const topic = packs.find(({ pack }) => pack.id === note.pack)?.pack.topics.find(({ id }) => id === note.topic);
  if (!topic) throw new Error(`no pack given has the topic ${note.topic}`);
  return topic;
}

/** A direction is printed under the name the topic gives it: `"deficitOf": "colombia"`. */
function readingLine(reading: Reading, direction: string | undefined) {
  if (!('figure' in reading)) return reading;
  const { kind, figure, min, max, minOpen, maxOpen } = reading;
  const value = { kind, figure, min, max, minOpen, maxOpen };
  return direction && reading.direction ? { ...value, [direction]: reading.direction } : value;
}
