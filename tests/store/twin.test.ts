import { afterEach, beforeEach, expect, test } from 'vitest';
import { addFlag } from '../../lib/store/addFlag';
import { bringIn } from '../../lib/store/bringIn';
import { activeCorrections, addCorrection } from '../../lib/store/corrections';
import { Store } from '../../lib/store/database';
import { decide } from '../../lib/store/decide';
import { loadQueue } from '../../lib/store/queue';
import { allSources, keepSource, removeSource } from '../../lib/store/sources';
import { takeOutAll } from '../../lib/store/takeOut';
import { Twin } from '../../lib/store/twin';
import { undo } from '../../lib/store/undo';
import { done, newFlag } from '../support/flags';

let name: string;
let store: Store;
const open = () => new Store(name, async () => new Twin(`${name}-copy`));
/** The page is loaded again. */
const reopen = () => {
  store.close();
  store = open();
};
/** What Chromium does to a database that it can no longer read. */
const thrownAway = (which: string) =>
  new Promise((gone) => {
    store.close();
    indexedDB.deleteDatabase(which).onsuccess = gone;
  }).then(reopen);

beforeEach(() => {
  name = `twin-${crypto.randomUUID()}`;
  store = open();
});
afterEach(() => store.deleteAll());

const source = {
  id: 'diario',
  pack: 'p',
  title: 'La cita',
  publisher: '',
  url: '',
  published: '2026-02-04',
  positions: {},
  off: false,
  copyOf: null,
  author: 'Ana',
  at: 1
};
const change = { kind: 'add-words', pack: 'p', topic: 't', list: 'l', lang: 'en', phrase: 'sit-down' } as const;
const ana = { name: 'Ana', twoPeople: false };

/** A bit of everything that a moderator does. */
async function work(): Promise<void> {
  const ids = [];
  for (let i = 0; i < 4; i++) ids.push((await done(addFlag(store, newFlag({ comment: `flag ${i}` })))).id);
  await decide(store, { flags: ids.slice(0, 1), request: 'accept', code: null, note: '', changes: [change] }, ana);
  const { batch } = await done(decide(store, { flags: ids.slice(1, 3), request: 'reject', code: null, note: '' }, ana));
  await undo(store, batch as string, 'Ana');
  await addCorrection(store, { ...change, phrase: 'palaver' }, 'Ana');
  await keepSource(store, source);
}

const everything = async () => {
  const { flags, steps, corrections, sources } = await takeOutAll(store);
  const byId = <T extends { id: string }>(rows: T[]) => rows.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const states = (await loadQueue(store)).map(({ state }) => state).sort();
  return {
    flags: byId(flags),
    steps: byId(steps),
    corrections: byId(corrections),
    sources,
    states,
    active: await activeCorrections(store)
  };
};

test('when the browser throws the database away, all of it is there again', async () => {
  await work();
  const before = await everything();
  await thrownAway(name);
  expect(await everything()).toEqual(before);
});

test('when the second copy is thrown away, the next write makes it anew', async () => {
  await work();
  await thrownAway(`${name}-copy`);
  await done(addFlag(store, newFlag({ comment: 'one more' })));
  const before = await everything();
  await thrownAway(name);
  expect(await everything()).toEqual(before);
});

test('one copy is thrown away after the other, with work between, and nothing is lost', async () => {
  for (const which of [name, `${name}-copy`, name, `${name}-copy`, name]) {
    await done(addFlag(store, newFlag()));
    const before = await everything();
    await thrownAway(which);
    expect(await everything()).toEqual(before);
  }
});

test('a colleague’s older work, brought in after newer work of one’s own, is in the second copy too', async () => {
  const other = new Store(`${name}-other`, async () => null);
  await done(addFlag(other, newFlag({ author: 'Ben' })));
  const older = await takeOutAll(other);
  await other.deleteAll();
  await new Promise((later) => setTimeout(later, 5));
  await done(addFlag(store, newFlag()));
  await done(bringIn(store, older));
  await thrownAway(name);
  expect((await everything()).flags.map(({ author }) => author).sort()).toEqual(['Ana', 'Ben']);
});

test('a file that was refused is not in the second copy either', async () => {
  await done(addFlag(store, newFlag({ comment: 'mine' })));
  const forged = await takeOutAll(store);
  forged.flags = forged.flags.map((flag) => ({ ...flag, comment: 'forged' }));
  expect(await done(bringIn(store, forged))).toHaveProperty('clash');
  await thrownAway(name);
  expect((await everything()).flags.map(({ comment }) => comment)).toEqual(['mine']);
});

test('what was removed or deleted on purpose does not come back', async () => {
  await work();
  await removeSource(store, source.id);
  await thrownAway(name);
  expect(await allSources(store)).toEqual([]);
  await store.deleteAll();
  reopen();
  expect((await everything()).flags).toEqual([]);
});

test('a browser without storage buckets works with one copy', async () => {
  const plain = new Store(`${name}-plain`, async () => null);
  await done(addFlag(plain, newFlag()));
  expect(await loadQueue(plain)).toHaveLength(1);
  await plain.deleteAll();
});

test('a second copy that cannot be written does not stop the work', async () => {
  const twin = new Twin(`${name}-full`);
  twin.steps.hook('creating', () => {
    throw new DOMException('no room', 'QuotaExceededError');
  });
  const full = new Store(`${name}-first`, async () => twin);
  expect((await addFlag(full, newFlag())).ok).toBe(true);
  expect(await loadQueue(full)).toHaveLength(1);
  await full.deleteAll();
});
