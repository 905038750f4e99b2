import type { NoteLine } from '@/components/review/desk';
import type { Note } from '@/lib/core/claims/note';
import { nameOf } from '@/lib/core/present/presentNote';
import { readingInWords } from '@/lib/core/present/readingInWords';
import type { ShownPack } from '@/lib/core/present/shownPack';
import type { Words } from '@/lib/locale/phrases';

type Shown = Pick<Note, 'topic' | 'status' | 'reading' | 'sources'>;

/** A note in a few words; null where no pack has its topic. */
export function noteLine(note: Shown, exact: string, packs: ShownPack[], words: Words): NoteLine | null {
  for (const pack of packs) {
    const topic = pack.topics.find(({ id }) => id === note.topic);
    if (!topic) continue;
    const name = (id: string) => {
      const source = pack.sources.find((one) => one.id === id);
      return source ? nameOf(source, words) : id;
    };
    return {
      label: topic.label[words.lang],
      exact,
      status: note.status,
      read: readingInWords(note.reading, topic, words),
      sources: note.sources.map(({ source, verdict }) => ({ name: name(source), verdict }))
    };
  }
  return null;
}
