import type { Analysis } from '../../lib/core/analyse';
import type { Note } from '../../lib/core/claims/note';
import type { CompiledPack } from '../../lib/core/pack/compile';
import type { PageText } from '../../lib/core/text/pageText';
import type { Reading } from '../../lib/core/verdict/reading';
import { packOf, viewOf } from './viewOf';

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
  const line = { file, url, title, lang, published, source };
  if (!explain) return { ...line, notes: notes.map((note) => noteLine(note, packs)) };
  return {
    ...line,
    notes: notes.map((note) => ({ ...noteLine(note, packs), why: viewOf(note, page, packs, 'en').why })),
    dropped: dropped.map(({ topic, exact, reason }) => ({ topic, exact, reason }))
  };
}

function noteLine(note: Note, packs: CompiledPack[]) {
  const { topic, status, target, sources } = note;
  const direction = packOf(note, packs).pack.topics.find(({ id }) => id === topic)?.direction?.name;
  return { topic, status, target, reading: readingLine(note.reading, direction), sources };
}

/** A direction is printed under the name the topic gives it: `"deficitOf": "colombia"`. */
function readingLine(reading: Reading, direction: string | undefined) {
  if (!('figure' in reading)) return reading;
  const { kind, figure, min, max, minOpen, maxOpen } = reading;
  const value = { kind, figure, min, max, minOpen, maxOpen };
  return direction && reading.direction ? { ...value, [direction]: reading.direction } : value;
}
