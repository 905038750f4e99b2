import type { Note } from '../claims/note';
import type { CompiledPack } from '../pack/compile';
import { readWritten } from '../pack/position';
import { sourceOfPage } from '../pack/recognise';
import type { Topic } from '../pack/schema';
import type { PageText } from '../text/pageText';
import type { Reading } from '../verdict/reading';
import { statusOf } from '../verdict/status';
import { verdictsFor } from '../verdict/verdictsFor';
import type { Change, Correction } from './correction';

type OnQuote = Extract<Change, { target: unknown }>;

/** The notes of a page with the corrections that are of its own words: suppressed ones left out, values set. */
export function correctNotes(
  notes: Note[],
  page: PageText,
  packs: readonly CompiledPack[],
  corrections: readonly Correction[]
): Note[] {
  const here = corrections.flatMap(({ change }) => ('target' in change && samePage(change.page, page.url) ? [change] : []));
  if (here.length === 0) return notes;
  return notes.flatMap((note) => {
    const own = here.filter((change) => change.topic === note.topic && sameQuote(change, note));
    if (own.some(({ kind }) => kind === 'suppress-note')) return [];
    const value = own.findLast((change) => change.kind === 'set-value');
    return [value ? withValue(note, value, page, packs) : note];
  });
}

/** Whether a note is the one that a correction of quoted words is about. */
const samePage = (a: string, b: string) => a.split('#')[0] === b.split('#')[0];

/** Characters before or after the quote that must be the same: the same words may stand twice on a page, and pages are edited. */
const contextCompared = 16;

function sameQuote({ target }: OnQuote, note: Note): boolean {
  if (target.exact !== note.target.exact) return false;
  const before = target.prefix.slice(-contextCompared) === note.target.prefix.slice(-contextCompared);
  const after = target.suffix.slice(0, contextCompared) === note.target.suffix.slice(0, contextCompared);
  return before || after;
}

function withValue(
  note: Note,
  change: Extract<Change, { kind: 'set-value' }>,
  page: PageText,
  packs: readonly CompiledPack[]
): Note {
  const pack = packs.find((one) => one.pack.id === note.pack);
  const topic = pack?.pack.topics.find(({ id }) => id === note.topic);
  const reading = pack && topic ? readSetValue(topic, change, note.asOf ?? pack.pack.date) : null;
  if (!pack || !topic || !reading) return note;
  const sources = verdictsFor(topic, { reading, asOf: note.asOf }, pack, sourceOfPage(page, pack.ownPages));
  return { ...note, reading, sources, status: statusOf(sources) };
}

/**
 * The reading of a value that a moderator has set: written as a person writes it, for categories ids of values joined by
 * commas, for statements "reported" or "denied". `asOf`: the day dates are read against. Null where it cannot be read.
 */
export function readSetValue(
  topic: Topic,
  { value, lang }: Pick<Extract<Change, { kind: 'set-value' }>, 'value' | 'lang'>,
  asOf: string
): Reading | null {
  if (topic.kind === 'statement')
    return value === 'reported' || value === 'denied' ? { kind: 'statement', reported: value === 'reported' } : null;
  if (topic.kind === 'category') {
    const category = value.split(',').map((id) => id.trim());
    return category.every((id) => topic.values?.[id]) ? { kind: 'category', category } : null;
  }
  const reading = readWritten(topic, { value: { en: value, es: value }, asOf }, lang);
  return typeof reading === 'string' ? null : reading;
}
