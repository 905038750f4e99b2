import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Bundle } from '../../lib/core/moderation/bundle';
import type { Pack } from '../../lib/core/pack/schema';
import { readText } from '../../lib/exchange/readFile';
import { bringIn } from '../../lib/store/bringIn';
import { Store } from '../../lib/store/database';
import { packsInUse } from '../../lib/store/packs';
import { done } from '../support/flags';
import { root } from '../support/root';

const text = readFileSync(join(root, 'assets/packs/petro-trump-2026-02-03.json'), 'utf8');
const bundled = JSON.parse(text) as Pack;

let store: Store;
beforeEach(() => {
  store = new Store(`packs-${crypto.randomUUID()}`);
});
afterEach(() => store.delete({ disableAutoOpen: true }));

const bring = async (pack: Pack) => {
  const read = readText(JSON.stringify(pack));
  await done(bringIn(store, (read as { value: Bundle }).value));
};

test('a pack that is brought in is used beside the bundled one', async () => {
  await bring({ ...bundled, id: 'another-event' });
  expect((await packsInUse(store, [bundled])).map(({ id }) => id)).toEqual([bundled.id, 'another-event']);
});

test('a newer version of the bundled pack stands in its place, and an older one does not take that back', async () => {
  await bring({ ...bundled, version: '9.0.0', updated: '2030-01-01' });
  await bring({ ...bundled, version: '0.0.1', updated: '2020-01-01' });
  expect((await packsInUse(store, [bundled])).map(({ version }) => version)).toEqual(['9.0.0']);
});

test('a kept pack that this version cannot read leaves the bundled one working', async () => {
  await store.packs.put({ id: bundled.id, at: 1, pack: { format: 99 } });
  expect(await packsInUse(store, [bundled])).toEqual([bundled]);
});
