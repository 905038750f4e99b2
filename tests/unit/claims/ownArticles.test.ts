import { expect, test } from 'vitest';
import { bundledPack } from '../../support/engine';
import { goldArticles, goldPhrases, notesInParagraphs, type Score, scoreOf, touches } from '../../support/gold';

const pack = bundledPack();

/** Floors for what is reached today, so that no later change lowers it unseen. Raise them with the engine. */
const sets: [string, Score, () => Score][] = [
  ['English phrases, one or two sentences each', { precision: 0.989, recall: 0.978 }, () => scoreOf(goldPhrases('en'), pack)],
  ['Spanish phrases, one or two sentences each', { precision: 0.991, recall: 0.978 }, () => scoreOf(goldPhrases('es'), pack)],
  ['whole articles of our own', { precision: 0.98, recall: 0.962 }, () => scoreOf(goldArticles('articles'), pack)],
  // Nothing was ever mended for these: nobody has looked at what the engine makes of them. What they score is what a new page can expect.
  ['articles kept unseen', { precision: 0.978, recall: 0.935 }, () => scoreOf(goldArticles('unseen'), pack)]
];

test.each(sets)('readers see the claims of our own material, and little else: %s', (name, floor, score) => {
  const { precision, recall } = score();
  console.info(`${name}: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`);
  expect(precision).toBeGreaterThanOrEqual(floor.precision);
  expect(recall).toBeGreaterThanOrEqual(floor.recall);
});

const others = goldArticles('articles').filter((article) => article.id.includes('-other-'));

test.each(others.map((article) => [article.id, article] as const))(
  'an article on something else gets no note: %s',
  (_id, article) => {
    const stray = notesInParagraphs(article, pack).filter(
      (note) => !article.claims.some((claim) => claim.topic === note.topic && touches(note, claim, article))
    );
    expect(stray.map((note) => `${note.topic}: ${note.target.exact}`)).toEqual([]);
  }
);
