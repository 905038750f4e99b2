import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { activeCorrections } from '../../lib/store/corrections';
import { databaseName, Store } from '../../lib/store/database';
import { type Decision, decide } from '../../lib/store/decide';
import { loadQueue } from '../../lib/store/queue';
import { allSources } from '../../lib/store/sources';
import { loadTexts, search } from '../../lib/store/texts';
import { newestVersion, versions } from '../../lib/store/versions';
import { done } from '../support/flags';
import { type Frozen, freeze, thaw } from '../support/frozen';
import { root } from '../support/root';

const folder = join(root, 'tests/fixtures/databases');
const frozen = readdirSync(folder).map((file) => ({
  file,
  data: JSON.parse(readFileSync(join(folder, file), 'utf8')) as Frozen
}));

let store: Store;
beforeEach(() => {
  store = new Store();
});
afterEach(() => store.delete({ disableAutoOpen: true }));

test('every version of the database is kept frozen', () => {
  expect(frozen.map(({ data }) => data.version).sort()).toEqual(versions.map(({ version }) => version * 10));
});

test.each(frozen)('a moderator who updates the extension loses nothing of what $file holds', async ({ data }) => {
  await thaw(databaseName, data);
  await store.open();
  store.close();
  const after = await freeze(databaseName);
  expect(after.version).toBe(newestVersion * 10);
  // The columns are made of the flags, and in each version's own way.
  const kept = data.stores.filter(({ name }) => name !== 'columns');
  for (const { name, rows } of kept)
    expect(after.stores.find((one) => one.name === name)?.rows, name).toEqual(expect.arrayContaining(rows));
});

test.each(frozen)('all that worked on $file works on after the update', async ({ data }) => {
  await thaw(databaseName, data);
  expect((await loadQueue(store)).map(({ state }) => state)).toEqual(['accepted', 'rejected', 'open']);
  expect(search(await loadTexts(store), 'NINETY Meeting').size).toBeGreaterThan(0);
  expect(await activeCorrections(store)).toMatchObject([{ change: { kind: 'suppress-note' } }]);
  expect(await allSources(store)).toMatchObject([{ id: 'diario' }]);
  const open = await store.flags.where('page').equals('https://diario.example/cita').first();
  const decision: Decision = { flags: [open?.id as string], request: 'reject', code: null, note: '' };
  expect((await done(decide(store, decision, { name: 'Ana', twoPeople: false }))).done).toBe(1);
});
