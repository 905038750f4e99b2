import type { Table } from 'dexie';
import type { Bundle } from '../core/moderation/bundle';
import type { Store } from './database';
import { type Stored, stored } from './problem';
import { flagTables } from './writeFlags';

/**
 * Writes in one transaction, all or nothing, and then into the second copy. Acknowledged once both have it; that the second has no room
 * does not undo what the first has. `brought`: what came from outside, with times of its own, where anything did.
 */
export function write<T>(
  store: Store,
  work: () => Promise<T>,
  tables: Table[] = flagTables(store),
  brought?: (value: T) => Bundle
): Promise<Stored<T>> {
  return stored(async () => {
    // An async function of its own: Dexie follows native awaits only below one.
    const value = await store.transaction('rw', tables, async () => work());
    await store.copied(brought?.(value));
    return value;
  });
}
