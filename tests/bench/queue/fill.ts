import type { Page } from 'playwright-core';
import { newFlag } from '../../support/flags';
import '../../support/testHook';

/** Flags brought in at a time: one message to the page. */
const batch = 5000;

/** Fills the database by the way that files come in; gives the milliseconds that took. */
export async function fill(page: Page, count: number): Promise<number> {
  let took = 0;
  for (let from = 0; from < count; from += batch) {
    took += await page.evaluate(bringInBatch, { like: newFlag(), from, to: Math.min(from + batch, count) });
  }
  return took;
}

/** Runs in the page. Flags of five weeks, thirty-odd topics, three thousand pages; one in five is decided. */
async function bringInBatch({ like, from, to }: { like: ReturnType<typeof newFlag>; from: number; to: number }): Promise<number> {
  const topics = [
    'meeting-duration',
    'boat-strike-deaths',
    'trade-balance',
    'tariff-threat',
    'meeting-date',
    'caracas-raid-deaths'
  ];
  const reasons = ['wrong-topic', 'misread-value', 'missing-claim', 'page-changed', 'other'] as const;
  const flags = Array.from({ length: to - from }, (_, i) => {
    const n = from + i;
    const shown = like.shown && { ...like.shown, topic: topics[n % topics.length] as string };
    return {
      ...like,
      id: `flag-${n}`,
      at: 1_700_000_000_000 + n * 30_000,
      page: `https://courier${n % 3000}.example/meeting`,
      title: `Report number ${n} on the meeting`,
      reason: reasons[n % reasons.length] as (typeof reasons)[number],
      author: ['Ana', 'Ben', 'Cleo'][n % 3] as string,
      shown
    };
  });
  const steps = flags.flatMap((flag, i) => {
    const common = { batch: flag.id, author: flag.author, flag: flag.id, correction: null, code: null, note: '', of: null };
    const made = { ...common, id: `${flag.id}-made`, at: flag.at, action: 'flag' as const, to: 'open' as const };
    const decided = { ...common, id: `${flag.id}-decided`, at: flag.at + 1, action: 'accept' as const, to: 'accepted' as const };
    return (from + i) % 5 === 0 ? [made, decided] : [made];
  });
  const started = performance.now();
  const { store, bringIn } = globalThis.secondSourceTest;
  const result = await bringIn(store, { flags, steps, corrections: [], sources: [], packs: [], pages: [] });
  if (!result.ok) throw new Error(result.problem);
  return performance.now() - started;
}
