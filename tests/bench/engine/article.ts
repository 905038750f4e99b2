import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Lang, PageText } from '../../../lib/core/text/pageText';

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

export const textOf = (page: PageText): string => page.blocks.map(({ text }) => text).join('\n');
