import type { PageText } from '../../core/text/pageText';
import type { ReadBlock } from '../read/readBlock';
import { articleAddress } from './address';
import { jsonLdThings } from './jsonLd';
import { articleLanguage } from './language';
import { readMeta } from './meta';
import { publishedDay } from './published';
import { articleTitle } from './title';

/** Characters of the text by which the language is guessed. */
const guessed = 6000;

/** What a page says of itself, with its blocks: what the engine is given. */
export function pageText(document: Document, blocks: ReadBlock[]): PageText {
  const things = jsonLdThings(document);
  const meta = readMeta(document);
  return {
    url: articleAddress(document),
    title: articleTitle(document, things, meta),
    lang: articleLanguage(document, things, meta, beginning(blocks)),
    published: publishedDay(document, things, meta),
    blocks: blocks.map(({ kind, text }) => ({ kind, text }))
  };
}

function beginning(blocks: ReadBlock[]): string {
  let text = '';
  for (const block of blocks) {
    if (text.length > guessed) break;
    text += `${block.text} `;
  }
  return text;
}
