import type { Lang, PageText } from '../../core/text/pageText';
import type { ReadBlock } from '../read/readBlock';
import { articleAddress } from './address';
import { firstText, jsonLdThings } from './jsonLd';
import { firstMeta, readMeta } from './meta';
import { publishedDay } from './published';
import { articleTitle } from './title';

/** What a page says of itself, with its blocks. Its language is the one it declares: what its words tell is found in the background. */
export function pageText(document: Document, blocks: ReadBlock[]): PageText {
  const things = jsonLdThings(document);
  const meta = readMeta(document);
  const lang =
    document.documentElement?.getAttribute('lang') ||
    firstMeta(meta, ['og:locale', 'content-language']) ||
    firstText(things, 'inLanguage');
  return {
    url: articleAddress(document),
    title: articleTitle(document, things, meta),
    lang: known(lang?.slice(0, 2).toLowerCase()),
    published: publishedDay(document, things, meta),
    blocks: blocks.map(({ kind, text }) => ({ kind, text }))
  };
}

const known = (lang: string | undefined): Lang | null => (lang === 'en' || lang === 'es' ? lang : null);
