import { notUndone } from '../core/moderation/log';
import type { Step } from '../core/moderation/step';
import { nextTime } from './clock';
import type { Store } from './database';
import type { Stored } from './problem';
import { append, stepOf } from './steps';
import { write } from './write';

/**
 * Undoes what was done in one go: every step of the batch, by steps of its own in a new batch, whose id it gives (undoing
 * that one does it again). What was undone already stays so; null where nothing was left to undo.
 */
export function undo(store: Store, batch: string, author: string): Promise<Stored<string | null>> {
  return write(store, async () => {
    const steps = await store.steps.where('batch').equals(batch).toArray();
    const undone = await undoneAmong(store, steps);
    const left = steps.filter(({ id }) => !undone.has(id));
    if (left.length === 0) return null;
    const common = { batch: crypto.randomUUID(), at: await nextTime(store), author, action: 'undo' as const };
    await append(
      store,
      left.map(({ id, flag, correction }) => stepOf({ ...common, flag, correction, of: id }))
    );
    return common.batch;
  });
}

/** Which of these steps no longer hold. Undo steps name the flag and correction of what they undo, so those tell. */
async function undoneAmong(store: Store, steps: Step[]): Promise<Set<string>> {
  const flags = steps.flatMap(({ flag }) => flag ?? []);
  const corrections = steps.flatMap(({ correction }) => correction ?? []);
  const around = [
    ...(await store.steps.where('flag').anyOf(flags).toArray()),
    ...(await store.steps.where('correction').anyOf(corrections).toArray())
  ];
  const all = new Map(around.map((step) => [step.id, step]));
  const held = new Set(notUndone(all.values()).map(({ id }) => id));
  return new Set(steps.map(({ id }) => id).filter((id) => !held.has(id)));
}
