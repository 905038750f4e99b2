import type { Store } from './database';

/**
 * The time to give to steps taken now: the clock's, but always after every step the log knows, so that the order of the
 * log survives a clock that was set back and a colleague's clock that runs ahead.
 */
export async function nextTime(store: Store, now = Date.now()): Promise<number> {
  const last = await store.steps.orderBy('at').last();
  return Math.max(now, (last?.at ?? 0) + 1);
}
