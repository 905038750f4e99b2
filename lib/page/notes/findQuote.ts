/** Words with what stood around them. */
export interface Quote {
  exact: string;
  prefix: string;
  suffix: string;
}

/** How much of the surroundings has to be there still where the words occur more than once. */
const enough = 0.5;

/**
 * Where a quote stands in a text: the offset of its words, to the letter, or -1. Of several occurrences the one whose surroundings
 * are most alike counts; ties go to the one nearest to `hint`. None counts whose surroundings are mostly gone, unless it is the only one.
 */
export function findQuote(text: string, quote: Quote, hint: number): number {
  if (quote.exact === '') return -1;
  let best = -1;
  let bestScore = -1;
  let count = 0;
  for (let at = text.indexOf(quote.exact); at !== -1; at = text.indexOf(quote.exact, at + 1)) {
    count++;
    const score = likeness(text, at, quote);
    if (score > bestScore || (score === bestScore && Math.abs(at - hint) < Math.abs(best - hint))) {
      best = at;
      bestScore = score;
    }
  }
  return count > 1 && bestScore < enough ? -1 : best;
}

/** From 0 to 1: how much of the prefix and suffix still stands next to the words. */
function likeness(text: string, at: number, { exact, prefix, suffix }: Quote): number {
  const length = prefix.length + suffix.length;
  if (length === 0) return 1;
  const end = at + exact.length;
  let same = 0;
  while (same < prefix.length && text[at - 1 - same] === prefix[prefix.length - 1 - same]) same++;
  const before = same;
  while (same - before < suffix.length && text[end + same - before] === suffix[same - before]) same++;
  return same / length;
}
