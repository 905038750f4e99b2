import type { CompiledWords } from '../../pack/compile';
import { resolveDate } from '../../quantity';
import type { Claim } from '../candidate';
import { distance, nearest, quantitiesOf } from '../readPage';

/** How far from the value the date for which it holds may stand, in tokens. */
const reach = 16;

/**
 * The day for which the page gives a value: the one that "as of" sets beside it, else the page's own (`published`, YYYY-MM-DD, or null where the page
 * does not say).
 */
export function asOfDay(claim: Claim, words: CompiledWords, published: string | null): string | null {
  const { sentence, quantity } = claim;
  if (!quantity || quantity.kind === 'date' || !words.engine.asOf.meets(sentence.lists)) return published;
  for (const other of quantitiesOf(sentence, words)) {
    if (other.kind !== 'date' || !other.date || distance(sentence.block, other, claim) > reach) continue;
    const marked = nearest(sentence, words.engine.asOf, other);
    const span = marked && marked.distance <= 1 && marked.hit.last < other.first ? resolveDate(other.date, published) : null;
    if (span && (!published || span.to <= published)) return span.to;
  }
  return published;
}
