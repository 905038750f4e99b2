import type { Store } from './database';
import type { FlagRow } from './rows';

/** At most so many are looked up: a claim that everyone flags would fill the page. */
const most = 50;

/** The other flags of the same claim and value on any page, or of the same words. */
export async function nearDuplicates(store: Store, { id, claim, quote }: FlagRow): Promise<FlagRow[]> {
  const sameClaim = await store.flags.where('claim').equals(claim).limit(most).toArray();
  const sameQuote = quote ? await store.flags.where('quote').equals(quote).limit(most).toArray() : [];
  const found = new Map([...sameClaim, ...sameQuote].map((row) => [row.id, row]));
  return [...found.values()].filter((row) => row.id !== id && row.state !== 'withdrawn');
}
