import { afterEach, beforeEach, expect, test } from 'vitest';
import { addFlag } from '../../lib/store/addFlag';
import { askToPersist, backedUp, backupDue } from '../../lib/store/backup';
import { Store } from '../../lib/store/database';
import { done, newFlag } from '../support/flags';

let store: Store;
beforeEach(() => {
  store = new Store(`backup-${crypto.randomUUID()}`);
});
afterEach(() => store.delete({ disableAutoOpen: true }));

const day = 86_400_000;
const flags = async (count: number) => {
  for (let i = 0; i < count; i++) await done(addFlag(store, newFlag()));
};

const cases = [
  { name: 'nothing was done', count: 0, later: 100 * day, due: false },
  { name: 'a little was done just now', count: 3, later: 0, due: false },
  { name: 'a little was done long ago', count: 3, later: 15 * day, due: true },
  { name: 'much was done', count: 50, later: 0, due: true }
];

test.each(cases)('a moderator is asked for a backup when there is something to lose: $name', async ({ count, later, due }) => {
  await flags(count);
  expect(await backupDue(store, Date.now() + later)).toBe(due);
});

test('after a backup nobody is asked for one until more was done', async () => {
  await flags(50);
  await backedUp(store, Date.now() + day);
  expect(await backupDue(store, Date.now() + 100 * day)).toBe(false);
});

test('lasting storage is asked for once, and a browser without it is left alone', async () => {
  let asked = 0;
  const storage = { persist: async () => ++asked > 0 } as unknown as StorageManager;
  await askToPersist(store, undefined);
  await askToPersist(store, storage);
  await askToPersist(store, storage);
  expect(asked).toBe(1);
});
