import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { articlePage } from './support/article';
import { eventually } from './support/eventually';
import { type FirefoxReader, startFirefox } from './support/firefox';

const about = 'Gustavo Petro met Donald Trump at the White House on Tuesday, 3 February 2026.';
const length = 'The meeting between Petro and Trump lasted about two hours.';

let reader: FirefoxReader;
beforeAll(async () => {
  reader = await startFirefox();
});
afterAll(() => reader?.close());

async function open(path: string): Promise<Page> {
  const url = `http://news.example/${path}`;
  reader.site.put(url, articlePage({ title: 'Petro and Trump meet', paragraphs: [about, length] }));
  return reader.open(url);
}

const wordsOn = (page: Page) =>
  page.evaluate(() =>
    [...CSS.highlights.entries()].flatMap(([name, ranges]) => (name.endsWith('active') ? [] : [...ranges].map(String)))
  );

const waitForWords = (page: Page, words: string, there = true) =>
  eventually(async () => (await wordsOn(page)).includes(words) === there);

/** The marker whose name asks this. */
const marker = (page: Page, question: string) =>
  page.evaluateHandle((question) => {
    const buttons = document.querySelector('second-source-notes')?.shadowRoot?.querySelectorAll('li button') ?? [];
    return [...buttons].find((one) => one.getAttribute('aria-label')?.includes(question)) as HTMLElement;
  }, question);

const cardText = (page: Page) =>
  page.evaluate(() => {
    const roots = [...(document.querySelector('second-source-notes')?.shadowRoot?.querySelectorAll('*') ?? [])];
    return roots.map(({ shadowRoot }) => shadowRoot?.querySelector('[role=dialog]')?.textContent ?? '').join('');
  });

test('a reader of Firefox has the underline, the marker and the card', async () => {
  const page = await open('note');
  await waitForWords(page, 'about two hours');
  const button = await marker(page, 'How long did the meeting last?');
  await button.click();
  await eventually(async () => (await cardText(page)).includes('How long did the meeting last?'));
  await page.keyboard.press('Escape');
  await eventually(async () => (await cardText(page)) === '');
  expect(await page.evaluate(() => document.querySelector('second-source-notes')?.shadowRoot?.activeElement?.localName)).toBe(
    'button'
  );
  await page.close();
});

test('in Firefox, notes come with later text and vanish with it', async () => {
  const page = await open('living');
  await waitForWords(page, 'about two hours');
  await page.evaluate(() => document.querySelector('article')?.lastElementChild?.remove());
  await waitForWords(page, 'about two hours', false);
  await page.evaluate((text) => document.querySelector('article')?.insertAdjacentHTML('beforeend', `<p>${text}</p>`), length);
  await waitForWords(page, 'about two hours');
  await page.close();
});

test('in Firefox, markers stand beside their line and off the text', async () => {
  const page = await open('markers');
  await waitForWords(page, 'about two hours');
  const button = await marker(page, 'How long did the meeting last?');
  const places = await page.evaluate((one) => {
    const ranges = [...CSS.highlights.values()].flatMap((ranges) => [...ranges] as Range[]);
    const words = ranges.find((range) => String(range) === 'about two hours')?.getBoundingClientRect() ?? new DOMRect();
    const sign = one.querySelector('svg')?.getBoundingClientRect() ?? new DOMRect();
    const text = one.getRootNode() && document.querySelector('article')?.getBoundingClientRect();
    return { apart: Math.abs(sign.top + sign.bottom - words.top - words.bottom) / 2, beside: sign.left - (text?.right ?? 0) };
  }, button);
  expect(places.apart).toBeLessThan(1.5);
  expect(places.beside).toBeGreaterThan(-30);
  await page.close();
});
