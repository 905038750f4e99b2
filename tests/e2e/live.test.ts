import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { stopWorker } from '../bench/browser/stopWorker';
import '../support/testHook';
import { articlePage } from './support/article';
import { type Reader, startChromium } from './support/chromium';
import { eventually } from './support/eventually';
import { seenNotes, settle } from './support/notes';
import { openNotedArticle, setSettings } from './support/ownPages';

let reader: Reader;
beforeAll(async () => {
  reader = await startChromium();
});
afterAll(() => reader?.close());
afterEach(async () => {
  for (const page of reader.context.pages().slice(1)) await page.close();
});

const host = 'second-source-notes';
const topic = (name: string) => `petro-trump-2026-02-03/${name}`;
const wordsOn = async (page: Page) => (await seenNotes(page)).map(({ words }) => words);

/** Waits until the page shows these words underlined and no others. */
const waitForWords = (page: Page, words: string[]) =>
  eventually(async () => JSON.stringify(await wordsOn(page)) === JSON.stringify(words));

const changes: [name: string, settings: object, left: (status: string, words: string) => boolean][] = [
  ['pausing the site', { pauses: { sites: { 'daily.example': null } } }, () => false],
  ['pausing everywhere', { pauses: { everywhere: null, sites: {} } }, () => false],
  ['switching the site off', { sites: { 'daily.example': 'off' } }, () => false],
  ['hiding a topic', { hiddenTopics: [topic('meeting-duration')] }, (_, words) => words !== 'nearly two hours'],
  [
    'hiding a topic on the site',
    { hiddenHere: { 'daily.example': [topic('meeting-duration')] } },
    (_, words) => words !== 'nearly two hours'
  ],
  ['showing only what differs', { show: 'differences' }, (status) => status === 'conflict' || status === 'differs']
];

test.each(changes)(
  'what a reader chooses holds at once on an open page, and is taken back at once: %s',
  async (_, settings, left) => {
    const { page } = await openNotedArticle(reader);
    const before = await seenNotes(page);
    const all = before.map(({ words }) => words);
    const kept = before.filter(({ status, words }) => left(status, words)).map(({ words }) => words);
    expect(kept).not.toEqual(all);
    await setSettings(reader, settings);
    await waitForWords(page, kept);
    expect(await page.locator(`${host} li`).count()).toBe(kept.length);
    await setSettings(reader);
    await waitForWords(page, all);
  }
);

test('a background that was stopped comes back for what the page asks next: new text, a card, a changed setting', async () => {
  const options = await reader.openOwn('/options.html');
  const { page } = await openNotedArticle(reader);
  await stopWorker(reader.context);
  await page.evaluate(() =>
    document
      .querySelector('article')
      ?.insertAdjacentHTML('beforeend', '<p>Petro said the talks with Trump at the White House had lasted three hours.</p>')
  );
  await eventually(async () => (await wordsOn(page)).includes('three hours'));
  await stopWorker(reader.context);
  await page.locator(`${host} li button`).first().click();
  await page.locator(`${host} [role="dialog"]`).waitFor();
  await page.keyboard.press('Escape');
  const all = await wordsOn(page);
  await stopWorker(reader.context);
  await options.evaluate((settings) => chrome.storage.local.set({ settings }), {
    version: 1,
    pauses: { everywhere: null, sites: {} }
  });
  await waitForWords(page, []);
  await options.evaluate(() => chrome.storage.local.remove('settings'));
  await waitForWords(page, all);
});

test('the keys for the next and the previous note go through a page in reading order, and round', async () => {
  const { page } = await openNotedArticle(reader);
  const words = await wordsOn(page);
  const step = async (command: string) => {
    const worker = await reader.worker();
    // The keys themselves are the browser's; this is what it calls.
    await worker.evaluate((name) => {
      (chrome.commands.onCommand as unknown as { dispatch(command: string): void }).dispatch(name);
    }, command);
  };
  const activeIs = (at: number) =>
    eventually(async () => {
      const active = await page.evaluate(() => [...(CSS.highlights.get('second-source-active') ?? [])].map(String));
      return active.length === 1 && active[0]?.replace(/\s+/g, ' ') === words.at(at);
    });
  await page.bringToFront();
  for (const [command, at] of [
    ['next-note', 0],
    ['next-note', 1],
    ['previous-note', 0],
    ['previous-note', -1],
    ['next-note', 0]
  ] as const) {
    await step(command);
    await activeIs(at);
    await page.locator(`${host} [role="dialog"]`).waitFor();
  }
});

test('a page that only a pack brought in concerns is opened, and no longer once the pack is gone', async () => {
  const url = (name: string) => `http://news.example/harbour-${name}`;
  const paragraphs = ['The harbourmaster closed the quay for a third day, and the crews waited.'];
  for (const name of ['before', 'with', 'after'])
    reader.site.put(url(name), articlePage({ title: 'The quay stays closed', paragraphs }));
  const isRead = async (name: string) => {
    const page = await reader.open(url(name));
    await settle(page);
    return (await page.locator(host).count()) > 0;
  };
  expect(await isRead('before')).toBe(false);
  const review = await reader.openOwn('/review.html');
  await review.evaluate(async () => {
    const { store } = globalThis.secondSourceTest;
    const pack = { format: 1, id: 'harbour', gate: [[['harbourmaster']]], topics: [], sources: [], words: {}, events: {} };
    await store.packs.put({ id: 'harbour', at: Date.now(), pack });
    await chrome.runtime.sendMessage({ call: 'layerChanged', ask: null });
  });
  expect(await isRead('with')).toBe(true);
  await review.evaluate(async () => {
    await globalThis.secondSourceTest.store.packs.clear();
    await chrome.runtime.sendMessage({ call: 'layerChanged', ask: null });
  });
  expect(await isRead('after')).toBe(false);
  expect(await review.evaluate(async () => Object.keys(await chrome.storage.local.get('added-gates')))).toEqual([]);
});

test('an extension that goes away takes everything of its own off an open page', async () => {
  const { page } = await openNotedArticle(reader);
  const worker = await reader.worker();
  await worker.evaluate(() => chrome.runtime.reload()).catch(() => {});
  await page.waitForTimeout(500);
  await page.evaluate(() =>
    document.querySelector('article')?.insertAdjacentHTML('beforeend', '<p>Petro and Trump met for three hours.</p>')
  );
  await eventually(async () => (await page.locator(host).count()) === 0);
  expect(await seenNotes(page)).toEqual([]);
  expect(await page.evaluate(() => [...CSS.highlights.keys()].filter((name) => name.startsWith('second-source')))).toEqual([]);
});
