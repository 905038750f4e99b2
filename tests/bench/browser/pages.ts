import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseHTML } from 'linkedom';
import { guessLanguage } from '../../../lib/core/page/language';
import type { Lang } from '../../../lib/core/text/pageText';
import { shared } from '../../support/shared';

export interface BenchPage {
  name: string;
  /** As it stood on the web: not about the event. */
  plain: string;
  /** With the paragraphs of an article about the event, in its language, among its own; null where the engine does not read its language. */
  about: string | null;
}

interface Article {
  lang: string;
  paragraphs: string[];
}

/** The frozen pages of the shared folder, each also with the paragraphs of a corpus article in it; null where they are absent. */
export function benchPages(): BenchPage[] | null {
  const folder = shared('pages');
  const corpus = shared('corpus/dev');
  if (!folder || !corpus) return null;
  const files = readdirSync(corpus).filter((file) => file.endsWith('.json'));
  const first = (lang: string) =>
    JSON.parse(readFileSync(join(corpus, files.sort().find((file) => file.startsWith(lang)) ?? ''), 'utf8')) as Article;
  const articles = { en: markup(first('en')), es: markup(first('es')) };
  return readdirSync(folder)
    .filter((file) => file.endsWith('.html'))
    .sort()
    .map((file) => {
      const plain = readFileSync(join(folder, file), 'utf8');
      const lang = languageOf(plain);
      return { name: basename(file, '.html'), plain, about: lang && withInside(plain, articles[lang]) };
    });
}

/** The language of a page that the engine can read; null for one that it leaves alone. */
function languageOf(html: string): Lang | null {
  const guess = guessLanguage(parseHTML(html).document.querySelector('body')?.textContent ?? '');
  return guess === 'unclear' ? 'en' : guess;
}

const markup = ({ paragraphs }: Article) =>
  paragraphs.map((text) => `<p>${text.replace(/&/g, '&amp;').replace(/</g, '&lt;')}</p>`).join('\n');

/** Puts the paragraphs after the first one of the element that has the most text in paragraphs of its own: the article. */
function withInside(html: string, paragraphs: string): string {
  const { document } = parseHTML(html);
  const own = new Map<Element, Element[]>();
  for (const one of document.querySelectorAll('p')) {
    const parent = one.parentElement;
    if (parent && !one.closest('form, noscript, template')) own.set(parent, [...(own.get(parent) ?? []), one]);
  }
  const words = (ones: Element[]) => ones.reduce((sum, one) => sum + one.textContent.length, 0);
  const article = [...own.values()].sort((one, other) => words(other) - words(one))[0] ?? [];
  for (const one of article) {
    const at = html.indexOf(one.innerHTML);
    const end = at < 0 || !one.innerHTML ? -1 : html.indexOf('</p>', at);
    if (end >= 0) return html.slice(0, end + '</p>'.length) + paragraphs + html.slice(end + '</p>'.length);
  }
  throw new Error('the page has no paragraph to put others after');
}
