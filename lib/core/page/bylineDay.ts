import { readQuantities, resolveDate } from '../quantity';
import type { Block, Lang } from '../text/pageText';

/** How far above and below the headline a byline is looked for, in blocks. */
const above = 4;
const below = 8;
/** Longer blocks are sentences, and a date in them is part of the story. */
const mostWords = 14;

/**
 * The day that a page shows in words beside its headline ("By Ana Ruiz, updated 4 Feb 2026"), YYYY-MM-DD; null where it shows none. Of two
 * days in one line the earlier counts: what was published first was updated later. A date in figures alone (02/03/2026) is two days, one
 * in the US and one elsewhere, and is not read.
 */
export function bylineDay(blocks: Block[], lang: Lang): string | null {
  const headline = Math.max(
    0,
    blocks.findIndex(({ kind }) => kind === 'headline')
  );
  for (const { kind, text } of blocks.slice(Math.max(0, headline - above), headline + below + 1)) {
    if (kind === 'headline' || text.split(' ').length > mostWords) continue;
    const [first] = daysIn(text, lang).sort();
    if (first) return first;
  }
  return null;
}

const monthInWords = /\p{L}{3}/u;

/** Words after a date, ended like a sentence: "4 January 2026. The jaguar speaks again." is an entry of a chronology, a quotation at its head, too. */
const sentenceAfter = /^[.:–—-] ?["“«]?\p{L}.*\p{L}[.!?]["”»)]?$/u;

/** Whole days only, with their year: what is said of a month, or of "Tuesday", is no day of publication. */
function daysIn(text: string, lang: Lang): string[] {
  return readQuantities(text, lang).flatMap(({ date, hedge, start, end }) => {
    if (!date || date.to || hedge !== 'exact' || !monthInWords.test(text.slice(start, end))) return [];
    if (start === 0 && sentenceAfter.test(text.slice(end).trimStart())) return [];
    const { year, month, day } = date.from;
    if (year === undefined || month === undefined || day === undefined) return [];
    return resolveDate(date, null)?.from ?? [];
  });
}
