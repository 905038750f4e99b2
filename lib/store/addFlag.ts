import { emptyBundle } from '../core/moderation/bundle';
import { firstStep } from '../core/moderation/firstStep';
import type { Flag } from '../core/moderation/flag';
import { topicOf } from '../core/moderation/flag';
import { standingAfter } from '../core/moderation/log';
import { claimKey, quoteKey } from '../core/moderation/sameClaim';
import type { Step } from '../core/moderation/step';
import { nextTime } from './clock';
import type { Store } from './database';
import type { Stored } from './problem';
import type { FlagRow } from './rows';
import { write } from './write';
import { flagTables, writeFlags } from './writeFlags';

/** A flag as the form hands it over: the store gives it its id and time. */
export type NewFlag = Omit<Flag, 'id' | 'at'>;

/** Keeps a new flag and its first step. Acknowledged (resolved) only once both are on the disk; takes and gives no state. */
export async function addFlag(store: Store, flag: NewFlag): Promise<Stored<{ id: string; batch: string }>> {
  const written = await write(
    store,
    async () => {
      const whole: Flag = { ...flag, id: crypto.randomUUID(), at: await nextTime(store) };
      const step = firstStep(whole, { id: crypto.randomUUID(), batch: crypto.randomUUID() });
      await store.steps.add(step);
      await writeFlags(store, [rowOf(whole, [step])]);
      return { flag: whole, step };
    },
    flagTables(store),
    (one) => ({ ...emptyBundle(), flags: [one.flag], steps: [one.step] })
  );
  return written.ok ? { ok: true, value: { id: written.value.flag.id, batch: written.value.step.batch } } : written;
}

/** The row of a flag with these steps, all of its own. */
export function rowOf(flag: Flag, steps: Step[]): Omit<FlagRow, 'seq'> {
  return { ...flag, ...standingAfter(steps), topic: topicOf(flag), claim: claimKey(flag), quote: quoteKey(flag) };
}
