import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Request } from '../../lib/core/moderation/flow';
import { addFlag } from '../../lib/store/addFlag';
import { activeCorrections, addCorrection, retract } from '../../lib/store/corrections';
import { Store } from '../../lib/store/database';
import { type Author, type Decision, decide } from '../../lib/store/decide';
import { lastDone } from '../../lib/store/lastDone';
import { loadQueue } from '../../lib/store/queue';
import { undo } from '../../lib/store/undo';
import { done, newFlag } from '../support/flags';

const ana: Author = { name: 'Ana', twoPeople: false };
const both = (name: string): Author => ({ name, twoPeople: true });
const change = { kind: 'suppress-wording', pack: 'p', topic: 'meeting-duration', lang: 'en', phrase: 'shooting time' } as const;

let store: Store;
beforeEach(() => {
  store = new Store(`decide-${crypto.randomUUID()}`);
});
afterEach(() => store.delete({ disableAutoOpen: true }));

const flag = async () => (await done(addFlag(store, newFlag()))).id;
const decision = (flags: string[], request: Request, more: Partial<Decision> = {}): Decision => ({
  flags,
  request,
  code: null,
  note: '',
  ...more
});
const states = async () => (await loadQueue(store)).map(({ state }) => state);

test('a flag is in the queue as soon as it is acknowledged', async () => {
  await flag();
  expect(await loadQueue(store)).toMatchObject([
    { state: 'open', topic: 'meeting-duration', reason: 'misread-value', author: 'Ana' }
  ]);
});

test('undo right after flagging takes the flag out of the queue, and its trace stays', async () => {
  const { id, batch } = await done(addFlag(store, newFlag()));
  await undo(store, batch, 'Ana');
  expect(await loadQueue(store)).toEqual([]);
  expect((await store.steps.where('flag').equals(id).toArray()).map(({ action }) => action).sort()).toEqual(['flag', 'undo']);
});

test('a decision keeps its code, note, author and a time after all before it', async () => {
  const id = await flag();
  await decide(store, decision([id], 'reject', { code: 'note-right', note: 'It does say so.' }), {
    name: 'Ben',
    twoPeople: false
  });
  const steps = await store.steps.orderBy('at').toArray();
  expect(steps.at(-1)).toMatchObject({
    action: 'reject',
    to: 'rejected',
    code: 'note-right',
    note: 'It does say so.',
    author: 'Ben'
  });
  expect(steps[1]?.at).toBeGreaterThan(steps[0]?.at ?? Number.POSITIVE_INFINITY);
});

test('many flags are decided at once, those that cannot be are named, and one undo takes it all back', async () => {
  const ids = [await flag(), await flag(), await flag()];
  await decide(store, decision(ids.slice(2), 'reject'), ana);
  const { batch, refused } = await done(decide(store, decision(ids, 'accept', { changes: [change] }), ana));
  expect(refused).toEqual([{ flag: ids[2], why: 'not-from-here' }]);
  expect(await states()).toEqual(['accepted', 'accepted', 'rejected']);
  expect(await activeCorrections(store)).toHaveLength(1);
  const again = await done(undo(store, batch as string, 'Ana'));
  expect(await states()).toEqual(['open', 'open', 'rejected']);
  expect(await activeCorrections(store)).toEqual([]);
  await undo(store, again as string, 'Ana');
  expect(await states()).toEqual(['accepted', 'accepted', 'rejected']);
  expect(await activeCorrections(store)).toHaveLength(1);
});

test('undoing twice by mistake does nothing the second time', async () => {
  const id = await flag();
  const { batch } = await done(decide(store, decision([id], 'accept'), ana));
  await undo(store, batch as string, 'Ana');
  expect(await done(undo(store, batch as string, 'Ana'))).toBeNull();
  expect(await states()).toEqual(['open']);
});

test('under the two-person rule a correction waits for the second author, and comes with the acceptance', async () => {
  const id = await flag();
  await decide(store, decision([id], 'accept', { changes: [change] }), both('Ana'));
  expect([await states(), await activeCorrections(store)]).toEqual([['in-review'], []]);
  expect((await done(decide(store, decision([id], 'accept'), both('Ana')))).refused).toEqual([
    { flag: id, why: 'second-author' }
  ]);
  await decide(store, decision([id], 'accept'), both('Ben'));
  expect(await states()).toEqual(['accepted']);
  expect(await activeCorrections(store)).toMatchObject([{ change, flag: id }]);
});

test('duplicates are joined to the flag that stands for them, and parted again', async () => {
  const [first, second] = [await flag(), await flag()];
  const { batch } = await done(decide(store, decision([second], 'duplicate', { of: first }), ana));
  expect(await states()).toEqual(['open', 'duplicate']);
  expect(await lastDone(store, 'Ana')).toMatchObject({ batch, of: first });
  await undo(store, batch as string, 'Ana');
  expect(await states()).toEqual(['open', 'open']);
});

test('a correction can be made without a flag, taken out, and put back', async () => {
  await addCorrection(store, change, 'Ana');
  const [correction] = await activeCorrections(store);
  const batch = await done(retract(store, correction as NonNullable<typeof correction>, 'Ana'));
  expect(await activeCorrections(store)).toEqual([]);
  await undo(store, batch, 'Ana');
  expect(await activeCorrections(store)).toMatchObject([{ change }]);
});

test('the undo key goes back through what this author did, newest first, and leaves what others did', async () => {
  const [first, second] = [await flag(), await flag()];
  await decide(store, decision([first], 'accept'), ana);
  await decide(store, decision([second], 'reject'), { name: 'Ben', twoPeople: false });
  const last = await lastDone(store, 'Ana');
  expect(last).toMatchObject({ action: 'accept', flag: first });
  await undo(store, last?.batch as string, 'Ana');
  expect(await lastDone(store, 'Ana')).toMatchObject({ action: 'flag', flag: second });
});

test('the queue loses no flag where one piece of its columns ends and the next begins', async () => {
  for (let i = 0; i < 300; i++) await flag();
  const queue = await loadQueue(store);
  expect(queue).toHaveLength(300);
  expect(new Set(queue.map(({ seq }) => seq)).size).toBe(300);
  expect(await store.columns.count()).toBe(2);
});
