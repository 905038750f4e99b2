import { expect, test } from 'vitest';
import { presentNote } from '@/lib/core/present/presentNote';
import { shownFrom } from '@/lib/core/present/shownFrom';
import type { Lang } from '@/lib/core/text/pageText';
import { wordsIn } from '@/lib/locale/wording';
import { bundledPack, notesOf, pageOf } from '../../support/engine';
import { goldArticles, goldPhrases } from '../../support/gold';

const pack = bundledPack();
const shown = shownFrom(pack);
const pages = [...goldArticles('articles'), ...goldPhrases('en'), ...goldPhrases('es')].map(pageOf);
/** One of each sort. */
const notes = new Map(
  pages.flatMap((page) =>
    notesOf(page, pack).map((note) => {
      const causes = note.sources.map(({ verdict, cause }) => `${verdict} ${cause}`);
      return [[note.topic, note.why.by, note.why.cues.length > 0, ...causes].join(), { page, note }] as const;
    })
  )
);

test.each<Lang>(['en', 'es'])('a reader who presses any marker sees a card, whatever made the note: in %s', (lang) => {
  const words = wordsIn(lang);
  for (const { page, note } of notes.values()) expect(presentNote(note, shown, page, words).why).not.toBe('');
  // All ways are met, so that none is without words.
  const ways = [...notes.values()].map(({ note }) => note.why.by);
  expect([...new Set(ways)].sort()).toEqual(['after', 'before', 'headline', 'none', 'sentence']);
});
