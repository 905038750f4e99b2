import type { Change, Correction } from '../core/moderation/correction';
import { nextTime } from './clock';
import type { Store } from './database';
import type { Stored } from './problem';
import { append, stepOf } from './steps';
import { write } from './write';

/** The corrections in force, oldest first: what is laid over the packs. */
export async function activeCorrections(store: Store): Promise<Correction[]> {
  const rows = await store.corrections.where('active').equals(1).toArray();
  return rows.map(({ active: _, ...correction }) => correction).sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
}

/** Puts a correction into force that belongs to no flag. Gives the batch that undoes it. */
export function addCorrection(store: Store, change: Change, author: string): Promise<Stored<string>> {
  return write(store, async () => {
    const common = { batch: crypto.randomUUID(), at: await nextTime(store), author };
    const id = crypto.randomUUID();
    await store.corrections.add({ id, flag: null, author, at: common.at, change, active: 0 });
    await append(store, [stepOf({ ...common, action: 'correct', correction: id })]);
    return common.batch;
  });
}

/** Takes a correction out of force; it stays in the log. Gives the batch that undoes it. */
export function retract(store: Store, { id, flag }: Pick<Correction, 'id' | 'flag'>, author: string): Promise<Stored<string>> {
  return write(store, async () => {
    const common = { batch: crypto.randomUUID(), at: await nextTime(store), author };
    await append(store, [stepOf({ ...common, action: 'retract', flag, correction: id })]);
    return common.batch;
  });
}
