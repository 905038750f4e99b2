import { functionWords } from '../../lib/core/page/functionWords';
import { guessLanguage } from '../../lib/core/page/language';
import { readQuantities, resolveDate } from '../../lib/core/quantity';
import type { Block, Lang, PageText } from '../../lib/core/text/pageText';

/** Texts copied from a page often begin with its link for keyboards. */
const skipLinks = new Set(['skip to content', 'skip to main content', 'saltar al contenido', 'ir al contenido']);
/** Lines at the top in which a date line is looked for. */
const top = 12;
/** No wrapped paragraph has a longer line: a text that has one keeps each paragraph on one line. */
const widest = 120;

/** Reads plain text: the first line is the title, blank lines part the blocks, and a line at the top that is a date is the day it was published. */
export function readPlainText(text: string): PageText {
  const lines = text.split(/\r\n?|\n/).map((line) => line.replace(/\s+/g, ' ').trim());
  const paragraphs = blocksOf(lines).filter((paragraph) => !skipLinks.has(paragraph.toLowerCase()));
  const [title = '', ...rest] = paragraphs;
  const lang = languageOf(text);
  const headline: Block[] = title ? [{ kind: 'headline', text: title }] : [];
  return {
    url: '',
    title,
    lang,
    published: lang && publishedIn(lines.filter(Boolean).slice(0, top), lang),
    blocks: [...headline, ...rest.map((paragraph): Block => ({ kind: 'paragraph', text: paragraph }))]
  };
}

function blocksOf(lines: string[]): string[] {
  if (lines.some((line) => line.length > widest)) return lines.filter(Boolean);
  const blocks: string[][] = [[]];
  for (const line of lines) {
    if (line) blocks.at(-1)?.push(line);
    else blocks.push([]);
  }
  return blocks.filter((block) => block.length > 0).map((block) => block.join(' '));
}

/** Words that Spanish shares with languages that need not be told from it here. */
const between = { en: functionWords.en, es: [...functionWords.es, 'la', 'de', 'un', 'y'] };

/** A text too short for a guess is taken for the language that more of its small words are of. */
function languageOf(text: string): Lang | null {
  const guess = guessLanguage(text);
  if (guess !== 'unclear') return guess;
  const words = text.toLowerCase().split(/[^\p{L}]+/u);
  const count = (lang: Lang) => words.filter((word) => between[lang].includes(word)).length;
  return count('es') > count('en') ? 'es' : 'en';
}

function publishedIn(lines: string[], lang: Lang): string | null {
  for (const line of lines) {
    const [found, ...others] = readQuantities(line, lang);
    if (!found?.date || others.length > 0 || found.start > 0 || found.end < line.replace(/\.$/, '').length) continue;
    const days = resolveDate(found.date, null);
    if (days && days.from === days.to) return days.from;
  }
  return null;
}
