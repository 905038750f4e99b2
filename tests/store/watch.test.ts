import { afterEach, beforeEach, expect, test } from 'vitest';
import { addFlag } from '../../lib/store/addFlag';
import { Store } from '../../lib/store/database';
import { decide } from '../../lib/store/decide';
import { pagesKept, savedPages, savePage } from '../../lib/store/pages';
import type { Entry } from '../../lib/store/queue';
import { keepSource, removeSource } from '../../lib/store/sources';
import { search, type TextPiece } from '../../lib/store/texts';
import { watchQueue, watchTexts } from '../../lib/store/watch';
import { done, newFlag } from '../support/flags';

let store: Store;
beforeEach(() => {
  store = new Store(`watch-${crypto.randomUUID()}`);
});
afterEach(() => store.delete({ disableAutoOpen: true }));

test('an open queue and its search follow every change, of this tab and of others', async () => {
  let queue: Entry[] = [];
  let texts: TextPiece[] = [];
  const stop = [watchQueue(store, (entries) => (queue = entries)), watchTexts(store, (pieces) => (texts = pieces))];
  const { id } = await done(addFlag(store, newFlag({ comment: 'first' })));
  await expect.poll(() => queue.map(({ state }) => state)).toEqual(['open']);
  await expect.poll(() => search(texts, 'first').size).toBe(1);
  await decide(store, { flags: [id], request: 'reject', code: null, note: '' }, { name: 'Ana', twoPeople: false });
  await expect.poll(() => queue.map(({ state }) => state)).toEqual(['rejected']);
  const other = new Store(store.name);
  await done(addFlag(other, newFlag({ comment: 'second' })));
  await expect.poll(() => queue.length).toBe(2);
  other.close();
  for (const end of stop) end();
});

test('pages kept for the preview do not grow without end: the oldest make room', async () => {
  const page = { title: '', lang: null, published: null, blocks: [] };
  for (let i = 0; i < pagesKept + 2; i++) await done(savePage(store, { ...page, url: `https://news.example/${i}` }, i));
  const urls = (await savedPages(store)).map(({ url }) => url);
  expect([urls.length, urls[0], urls.at(-1)]).toEqual([
    pagesKept,
    `https://news.example/${pagesKept + 1}`,
    'https://news.example/2'
  ]);
});

test('a removed source comes back by the undo of its removal', async () => {
  const source = {
    id: 'a',
    pack: 'p',
    title: 'A',
    publisher: '',
    url: '',
    published: '2026-02-04',
    positions: {},
    off: false,
    copyOf: null,
    author: '',
    at: 1
  };
  await keepSource(store, source);
  const removed = await done(removeSource(store, 'a'));
  expect(await store.sources.count()).toBe(0);
  await keepSource(store, removed as typeof source);
  expect(await store.sources.get('a')).toEqual(source);
});
