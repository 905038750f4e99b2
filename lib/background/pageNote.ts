import type { Note } from '../core/claims/note';
import type { CompiledPack } from '../core/pack/compile';
import type { PageNote } from '../core/present/pageNote';
import { tallyInWords } from '../core/present/tally';
import { blockGap, type PageText } from '../core/text/pageText';
import type { Words } from '../locale/phrases';

/** What the page script is told of the notes of its page. */
export function pageNotes(notes: Note[], page: PageText, packs: CompiledPack[], words: Words): PageNote[] {
  const starts = blockStarts(page);
  return notes.map((note) => {
    const { exact, prefix, suffix, start } = note.target;
    const from = start - (starts[note.block] ?? 0);
    const text = page.blocks[note.block]?.text ?? '';
    return {
      id: note.id,
      status: note.status,
      block: note.block,
      from,
      to: from + exact.length,
      exact,
      prefix,
      suffix,
      group: JSON.stringify([note.pack, note.topic, note.status, note.reading]),
      spoken: spokenName(note, sentenceAround(text, from, words), packs, words)
    };
  });
}

function blockStarts({ blocks }: PageText): number[] {
  let at = 0;
  return blocks.map(({ text }) => {
    const start = at;
    at += text.length + blockGap.length;
    return start;
  });
}

function spokenName(note: Note, sentence: string, packs: CompiledPack[], words: Words): string {
  const pack = packs.find(({ pack }) => pack.id === note.pack)?.pack;
  const question = pack?.topics.find(({ id }) => id === note.topic)?.question[words.lang] ?? '';
  return words.say('page.marker', {
    status: words.say(`status.${note.status}`),
    question,
    tally: tallyInWords(note, words),
    sentence
  });
}

/** The sentence that an offset of a text is in. */
function sentenceAround(text: string, at: number, words: Words): string {
  const segments = new Intl.Segmenter(words.locale, { granularity: 'sentence' }).segment(text);
  return segments.containing(at)?.segment.trim() ?? text;
}
