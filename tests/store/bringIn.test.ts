import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { addFlag } from '../../lib/store/addFlag';
import { bringIn } from '../../lib/store/bringIn';
import { activeCorrections } from '../../lib/store/corrections';
import { Store } from '../../lib/store/database';
import { decide } from '../../lib/store/decide';
import { loadQueue } from '../../lib/store/queue';
import { takeOutAll } from '../../lib/store/takeOut';
import { loadTexts, search } from '../../lib/store/texts';
import { undo } from '../../lib/store/undo';
import { bundle } from '../support/arbitrary';
import { done, newFlag } from '../support/flags';

let ana: Store;
let ben: Store;
beforeEach(() => {
  ana = new Store(`ana-${crypto.randomUUID()}`);
  ben = new Store(`ben-${crypto.randomUUID()}`);
});
afterEach(async () => {
  await ana.delete({ disableAutoOpen: true });
  await ben.delete({ disableAutoOpen: true });
});

const flag = async (store: Store, comment = '') => (await done(addFlag(store, newFlag({ comment })))).id;
const settle = (store: Store, id: string, request: 'accept' | 'reject', name: string) =>
  done(decide(store, { flags: [id], request, code: null, note: '' }, { name, twoPeople: false }));
const hand = async (from: Store, to: Store) => done(bringIn(to, await takeOutAll(from)));
const states = async (store: Store) => (await loadQueue(store)).map(({ state }) => state).sort();
const sortedById = <T extends { id: string }>(rows: T[]) => rows.toSorted((a, b) => (a.id < b.id ? -1 : 1));

test('a backup brings everything back into an empty browser, and twice does not double it', async () => {
  const id = await flag(ana, 'kept');
  const change = { kind: 'add-words', pack: 'p', topic: 't', list: 'l', lang: 'en', phrase: 'sit-down' } as const;
  await decide(
    ana,
    { flags: [id], request: 'accept', code: 'note-wrong', note: '', changes: [change] },
    { name: 'Ana', twoPeople: false }
  );
  expect(await hand(ana, ben)).toMatchObject({ flags: 1, steps: 3, corrections: 1 });
  expect(await takeOutAll(ben)).toEqual(await takeOutAll(ana));
  expect([await states(ben), await activeCorrections(ben)]).toEqual([['accepted'], await activeCorrections(ana)]);
  expect(search(await loadTexts(ben), 'kept').size).toBe(1);
  expect(await hand(ana, ben)).toEqual({ flags: 0, steps: 0, corrections: 0, sources: 0, packs: 0, pages: 0 });
  expect(await ben.flags.count()).toBe(1);
});

test('two moderators who hand each other their work end with the same queue and both histories', async () => {
  const shared = await flag(ana, 'shared');
  await hand(ana, ben);
  await flag(ana, 'of Ana');
  await flag(ben, 'of Ben');
  await settle(ana, shared, 'reject', 'Ana');
  const { batch } = await settle(ben, shared, 'accept', 'Ben');
  await undo(ben, batch as string, 'Ben');
  await hand(ana, ben);
  await hand(ben, ana);
  const [ofAna, ofBen] = [await takeOutAll(ana), await takeOutAll(ben)];
  expect(sortedById(ofAna.steps)).toEqual(sortedById(ofBen.steps));
  expect(
    ofAna.steps
      .filter((step) => step.flag === shared)
      .map(({ action }) => action)
      .sort()
  ).toEqual(['accept', 'flag', 'reject', 'undo']);
  expect(await states(ana)).toEqual(['open', 'open', 'rejected']);
  expect(await states(ben)).toEqual(await states(ana));
});

test('a file that gives a known flag other words changes nothing and says which one', async () => {
  await flag(ana, 'first');
  await flag(ana, 'second');
  const forged = await takeOutAll(ana);
  forged.flags[1] = { ...forged.flags[1], comment: 'forged' } as (typeof forged.flags)[0];
  forged.flags.push({ ...forged.flags[0], id: 'new' } as (typeof forged.flags)[0]);
  expect(await done(bringIn(ana, forged))).toEqual({ clash: { list: 'flags', index: 1 } });
  expect((await takeOutAll(ana)).flags.map(({ comment }) => comment)).toEqual(['first', 'second']);
});

test('whatever is in a bundle comes out of the database as it went in', async () => {
  await fc.assert(
    fc.asyncProperty(bundle, async (made) => {
      const store = new Store(`any-${crypto.randomUUID()}`);
      await done(bringIn(store, made));
      const out = await takeOutAll(store);
      for (const list of ['flags', 'steps', 'corrections', 'sources', 'packs'] as const) {
        expect(sortedById<{ id: string }>(out[list])).toEqual(sortedById<{ id: string }>(made[list]));
      }
      expect(out.pages.length).toBe(made.pages.length);
      await store.delete({ disableAutoOpen: true });
    }),
    { numRuns: 30 }
  );
});
