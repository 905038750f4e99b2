import { inOrder, notUndone } from '../core/moderation/log';
import type { Step } from '../core/moderation/step';
import type { Store } from './database';

/** The steps of a flag in the order they were taken, each with whether it still holds. */
export async function historyOf(store: Store, flag: string): Promise<{ step: Step; holds: boolean }[]> {
  const steps = await store.steps.where('flag').equals(flag).toArray();
  const held = new Set(notUndone(steps));
  return inOrder(steps).map((step) => ({ step, holds: held.has(step) }));
}
