import type { Block, Lang, PageText } from '../text/pageText';
import { bylineDay } from './bylineDay';
import { guessLanguage } from './language';

/** Characters of the text by which the language is guessed. */
const guessed = 6000;

/**
 * A page with what its own words tell: its language, and the day in its byline where its markup gives none. Takes a page as the page
 * script reads it, with the language that it declares. Templates declare a language that is not the article's too often to be
 * believed against its own words. To complete a page twice changes nothing.
 */
export function completePage(page: PageText): PageText {
  const lang = languageOf(page);
  return { ...page, lang, published: page.published ?? (lang && bylineDay(page.blocks, lang)) };
}

function languageOf({ lang, blocks }: PageText): Lang | null {
  const guess = guessLanguage(beginning(blocks));
  return guess === 'unclear' ? lang : guess;
}

function beginning(blocks: Block[]): string {
  let text = '';
  for (const block of blocks) {
    if (text.length > guessed) break;
    text += `${block.text} `;
  }
  return text;
}
