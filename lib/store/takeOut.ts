import type { Bundle, FlagRecord } from '../core/moderation/bundle';
import type { Correction } from '../core/moderation/correction';
import type { Flag } from '../core/moderation/flag';
import { inOrder } from '../core/moderation/log';
import type { Store } from './database';
import type { CorrectionRow, FlagRow } from './rows';
import { grouped } from './steps';

/** A flag as it was made, without what the log has made of it. */
export function flagOf(row: FlagRow): Flag {
  const { seq: _, state: __, proposedBy: ___, topic: ____, claim: _____, quote: ______, ...flag } = row;
  return flag;
}

export function correctionOf({ active: _, ...correction }: CorrectionRow): Correction {
  return correction;
}

/** Everything that is kept, of one moment. */
export function takeOutAll(store: Store): Promise<Bundle> {
  return store.transaction('r', store.tables, async () => ({
    flags: (await store.flags.toArray()).map(flagOf),
    steps: inOrder(await store.steps.toArray()),
    corrections: (await store.corrections.toArray()).map(correctionOf),
    sources: await store.sources.toArray(),
    packs: await store.packs.toArray(),
    pages: await store.pages.toArray()
  }));
}

/** Flags of the queue with their histories, in the order of the numbers given; all of them where none are given. */
export function takeOutFlags(store: Store, seqs?: number[]): Promise<FlagRecord[]> {
  return store.transaction('r', [store.flags, store.steps], async () => {
    const found = seqs ? await store.flags.bulkGet(seqs) : await store.flags.toArray();
    const rows = found.filter((row) => row !== undefined);
    const steps = seqs
      ? await store.steps
          .where('flag')
          .anyOf(rows.map(({ id }) => id))
          .toArray()
      : await store.steps.toArray();
    const histories = grouped(steps, 'flag');
    return rows.map((row) => ({ flag: flagOf(row), steps: inOrder(histories.get(row.id) ?? []) }));
  });
}
