import { afterEach, beforeEach, expect, test } from 'vitest';
import { addFlag } from '../../lib/store/addFlag';
import { Store } from '../../lib/store/database';
import { counted, type Filter, filtered, groupsOf, loadQueue, sorted } from '../../lib/store/queue';
import { loadTexts, search } from '../../lib/store/texts';
import { done, newFlag } from '../support/flags';

let store: Store;
beforeEach(async () => {
  store = new Store(`search-${crypto.randomUUID()}`);
  const spanish = {
    page: 'https://diario.example/cita',
    lang: 'es',
    author: 'Béla',
    comment: 'El déficit no es de Colombia'
  } as const;
  await done(addFlag(store, newFlag({ comment: 'first' })));
  await done(addFlag(store, newFlag({ ...spanish, shown: null, suggestedTopic: 'trade-balance', reason: 'missing-claim' })));
  await done(addFlag(store, newFlag({ page: 'https://news.example/other', comment: 'the same claim on another page' })));
});
afterEach(() => store.delete({ disableAutoOpen: true }));

const queries = [
  { query: 'first', finds: [1] },
  { query: 'DEFICIT', finds: [2] },
  { query: 'déficit bela', finds: [2] },
  { query: 'another clai', finds: [3] },
  { query: 'ninety', finds: [1, 2, 3] },
  { query: 'ninety absent', finds: [] },
  { query: '', finds: [1, 2, 3] }
];

test.each(queries)('searching for "$query" finds $finds', async ({ query, finds }) => {
  expect([...search(await loadTexts(store), query)]).toEqual(finds);
});

const filters: { filter: Filter; finds: number[] }[] = [
  { filter: {}, finds: [1, 2, 3] },
  { filter: { topic: 'trade-balance' }, finds: [2] },
  { filter: { reason: 'misread-value' }, finds: [1, 3] },
  { filter: { reason: 'misread-value', page: 'https://news.example/other' }, finds: [3] },
  { filter: { author: 'Béla' }, finds: [2] },
  { filter: { states: ['accepted', 'rejected'] }, finds: [] },
  { filter: { since: Number.MAX_SAFE_INTEGER }, finds: [] }
];

test.each(filters)('the filter $filter leaves $finds', async ({ filter, finds }) => {
  expect(filtered(await loadQueue(store), filter).map(({ seq }) => seq)).toEqual(finds);
});

test('near-duplicates on two pages stand together, the largest group first', async () => {
  const groups = groupsOf(sorted(await loadQueue(store), 'newest'), 'claim');
  expect(groups.map(({ entries }) => entries.map(({ seq }) => seq))).toEqual([[3, 1], [2]]);
});

test('the counters are those of what is in the queue', async () => {
  expect([...counted(await loadQueue(store), 'topic')]).toEqual([
    ['meeting-duration', 2],
    ['trade-balance', 1]
  ]);
});
