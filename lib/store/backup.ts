import type { Store } from './database';

const day = 86_400_000;
/** Steps that may come after the last backup, and days that may pass with any, before the page asks for one. */
const stepsUnsaved = 50;
const daysUnsaved = 14;

/** Notes that a backup was made now. */
export const backedUp = (store: Store, now = Date.now()): PromiseLike<unknown> => store.facts.put({ name: 'backup', value: now });

/** Whether so much has been done since the last backup, or so long ago, that it is time to ask for one. */
export async function backupDue(store: Store, now = Date.now()): Promise<boolean> {
  const fact = await store.facts.get('backup');
  const last = typeof fact?.value === 'number' ? fact.value : 0;
  const unsaved = await store.steps.where('at').above(last).limit(stepsUnsaved).toArray();
  const waited = unsaved[0] ? now - unsaved[0].at : 0;
  return unsaved.length >= stepsUnsaved || waited >= daysUnsaved * day;
}

/**
 * Asks the browser, once, not to clear this data when the disk runs full. Called after the first flag, when there is
 * something to keep: before that, browsers that ask the user would be refused.
 */
export async function askToPersist(store: Store, storage: StorageManager | undefined): Promise<void> {
  if (!storage?.persist || (await store.facts.get('persist'))) return;
  const granted = await storage.persist();
  await store.facts.put({ name: 'persist', value: granted ? 1 : 0 });
}
