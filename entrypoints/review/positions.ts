import type { Proposed, Written } from '@/components/review/desk';
import { analyse } from '@/lib/core/analyse';
import type { PositionEdit } from '@/lib/core/moderation/correction';
import { readSetValue } from '@/lib/core/moderation/correctNotes';
import { compilePack } from '@/lib/core/pack/compile';
import type { Pack } from '@/lib/core/pack/schema';
import { hedgeForms } from '@/lib/core/pack/valueForms';
import { positionFrom } from '@/lib/core/pack/writePosition';
import { readingInWords } from '@/lib/core/present/readingInWords';
import { valueInWords } from '@/lib/core/present/values';
import type { Lang, PageText } from '@/lib/core/text/pageText';
import type { Reading } from '@/lib/core/verdict/reading';
import type { Words } from '@/lib/locale/phrases';
import { wordsIn } from '@/lib/locale/wording';

/** How a value written by hand reads on a topic, and the position it makes; null where it cannot be read or kept. */
export function positionOf(pack: Pack, written: Written, words: Words): { position: PositionEdit; read: string } | null {
  const topic = pack.topics.find(({ id }) => id === written.topic);
  const reading = topic && readSetValue(topic, written, written.asOf);
  const position = topic && reading ? positionFrom(topic, reading, written.asOf) : null;
  return topic && reading && position
    ? { position: worded(position, reading), read: readingInWords(reading, topic, words) }
    : null;
}

/** What the engine reads in an article, the first time each topic is spoken of: its column, to be confirmed value by value. */
export function proposedFor(pack: Pack, page: PageText, words: Words): Proposed[] {
  const { notes } = analyse(page, [compilePack(pack)]);
  return pack.topics.flatMap((topic) => {
    const note = notes.find((one) => one.topic === topic.id);
    if (!note) return [];
    const position = positionFrom(topic, note.reading, note.asOf ?? page.published ?? pack.date);
    const read = readingInWords(note.reading, topic, words);
    return [{ topic: topic.id, exact: note.target.exact, read, position: position && worded(position, note.reading) }];
  });
}

/** The position with its value as readers see it: "about US$400 million" instead of all its noughts. */
function worded(position: PositionEdit, reading: Reading): PositionEdit {
  const [en, es] = [valueIn(reading, 'en'), valueIn(reading, 'es')];
  return en && es ? { ...position, text: { en, es } } : position;
}

function valueIn(reading: Reading, lang: Lang): string | null {
  if (!('hedge' in reading) || reading.figure === null) return null;
  const { kind, hedge, figure, min, max } = reading;
  const amount = (v: number | null) => valueInWords(kind, v ?? figure, wordsIn(lang));
  const [first, last] = hedge === 'range' ? [min, max] : [figure, max];
  return hedgeForms[lang][hedge]?.replace('##', amount(last)).replace('#', amount(first)) ?? null;
}
