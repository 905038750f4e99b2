import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Lang, PageText } from '../../../lib/core/text/pageText';
import { shared } from '../../support/shared';

interface Article {
  lang: Lang;
  title: string;
  published: string | null;
  paragraphs: string[];
}

const folder = join(import.meta.dirname, '../../fixtures/articles');

/** Articles of our own that speak of the pack's event. */
const articles = globSync('*.json', { cwd: folder })
  .filter((file) => !file.includes('-other-'))
  .sort()
  .map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as Article);

const wordsIn = (text: string) => text.split(/\s+/).length;

/** An article about the event of at least as many words, paragraph by paragraph out of ours, from the beginning again where they run out. */
export function articleOf(words: number, lang: Lang): PageText {
  const stock = articles.filter((article) => article.lang === lang);
  const paragraphs = stock.flatMap((article) => article.paragraphs);
  const blocks: PageText['blocks'] = [{ kind: 'headline', text: stock[0]?.title ?? '' }];
  for (let count = 0, i = 0; count < words; i++) {
    const text = paragraphs[i % paragraphs.length] ?? '';
    blocks.push({ kind: 'paragraph', text });
    count += wordsIn(text);
  }
  return { url: '', title: stock[0]?.title ?? '', lang, published: '2026-02-05', blocks };
}

/** The articles of the shared folder that the pack's sources are, as pages; none where they are absent. */
export function sourceArticles(): { id: string; page: PageText; words: number }[] {
  const seeds = shared('seeds');
  if (!seeds) return [];
  return globSync('*.txt', { cwd: seeds })
    .sort()
    .map((file) => {
      const [title = '', ...paragraphs] = readFileSync(join(seeds, file), 'utf8').split(/\n+/).filter(Boolean);
      const blocks = paragraphs.map((text) => ({ kind: 'paragraph' as const, text }));
      const page: PageText = { url: '', title, lang: 'en', published: '2026-02-05', blocks };
      return { id: basename(file, '.txt'), page, words: paragraphs.reduce((sum, text) => sum + wordsIn(text), 0) };
    });
}

export const textOf = (page: PageText): string => page.blocks.map(({ text }) => text).join('\n');
