import { afterEach, expect, test } from 'vitest';
import { addFlag } from '../../lib/store/addFlag';
import { Store } from '../../lib/store/database';
import { stored } from '../../lib/store/problem';
import { newFlag } from '../support/flags';

const opened: Store[] = [];
const open = (name: string) => {
  const store = new Store(name);
  opened.push(store);
  return store;
};

afterEach(async () => {
  for (const store of opened.splice(0)) await store.delete({ disableAutoOpen: true });
});

/** Opens the database as a later version of the extension would. */
const openNewer = (name: string) =>
  new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(name, 10_000);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

test('a tab that was left open notices that the database has been upgraded, and writes nothing more into it', async () => {
  const store = open('outdated-open');
  let told = 0;
  store.onOutdated = () => told++;
  await addFlag(store, newFlag());
  const newer = await openNewer('outdated-open');
  expect(told).toBe(1);
  expect(await addFlag(store, newFlag())).toEqual({ ok: false, problem: 'outdated' });
  newer.close();
});

test('an old version of the extension does not open a newer database', async () => {
  const before = open('outdated-closed');
  await addFlag(before, newFlag());
  before.close();
  (await openNewer('outdated-closed')).close();
  const store = open('outdated-closed');
  let told = 0;
  store.onOutdated = () => told++;
  expect(await addFlag(store, newFlag())).toEqual({ ok: false, problem: 'outdated' });
  expect(told).toBeGreaterThan(0);
});

const failures = [
  { error: new DOMException('no room', 'QuotaExceededError'), problem: 'full' },
  { error: new DOMException('private window', 'InvalidStateError'), problem: 'unavailable' }
];

test.each(failures)('a moderator is told plainly what the browser calls $error.name', async ({ error, problem }) => {
  expect(await stored(() => Promise.reject(error))).toEqual({ ok: false, problem });
});

test('a mistake of ours is not passed off as a problem of the disk', async () => {
  await expect(stored(() => Promise.reject(new TypeError('bug')))).rejects.toThrow('bug');
});

test('a full disk in the middle of a write leaves neither half a flag nor a step without one', async () => {
  const store = open('full');
  await addFlag(store, newFlag());
  store.columns.hook('updating', () => {
    throw new DOMException('no room', 'QuotaExceededError');
  });
  expect(await addFlag(store, newFlag())).toEqual({ ok: false, problem: 'full' });
  expect(await Promise.all([store.flags.count(), store.steps.count()])).toEqual([1, 1]);
});
