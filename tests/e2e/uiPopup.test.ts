import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { articlePage } from './support/article';
import { type Reader, startChromium } from './support/chromium';
import { eventually } from './support/eventually';
import { keptSettings, markerOf, openNotedArticle, setSettings, tabIdOf } from './support/ownPages';

let reader: Reader;
let popup: Page;
beforeAll(async () => {
  reader = await startChromium();
});
afterAll(() => reader?.close());
afterEach(async () => {
  await setSettings(reader);
  for (const open of reader.context.pages().slice(1)) await open.close();
});

async function openPopup(tabId: number) {
  popup = await reader.openOwn(`popup.html?tab=${tabId}`);
  await popup.getByRole('heading', { name: 'Second Source' }).waitFor();
}

async function popupOnArticle() {
  const article = await openNotedArticle(reader);
  await openPopup(article.tabId);
  return article;
}

async function popupOnOther() {
  const url = 'http://daily.example/bread';
  reader.site.put(url, articlePage({ title: 'A loaf of rye', paragraphs: ['Flour, water, salt and time.'] }));
  await reader.open(url);
  await openPopup(await tabIdOf(reader, url));
}

const text = () => popup.locator('body').innerText();

describe('the popup on a page with notes', () => {
  test('lists them under their status, with counts and coverage', async () => {
    await popupOnArticle();
    const shown = await text();
    expect(shown).toMatch(/\d of 36 topics found on this page/);
    expect(shown).toMatch(/Conflict\s+1/);
    expect(shown).toContain('Length of the meeting');
    expect(shown).toContain('“nearly two hours”');
  });

  test('says which data the page was compared with, and how old it is', async () => {
    await popupOnArticle();
    expect(await text()).toMatch(/Petro and Trump at the White House, 3 February 2026 · version \d+\.\d+\.\d+, \d+ \w+ 2026/);
  });

  test('jumps to a note, with its card', async () => {
    const { page } = await popupOnArticle();
    await popup.getByRole('button', { name: /^Length of the meeting/ }).click();
    await page.getByRole('dialog').waitFor();
    expect(await page.getByRole('dialog').innerText()).toContain('How long did the meeting last?');
  });

  test('opens the form for flagging a claim', async () => {
    await popupOnArticle();
    const form = reader.context.waitForEvent('page');
    await popup.keyboard.press('f');
    expect((await form).url()).toMatch(/^chrome-extension:/);
  });

  const pauses: {
    key: string;
    kept: (pauses: { everywhere?: number | null; sites: Record<string, number | null> }) => boolean;
  }[] = [
    { key: 's', kept: ({ sites }) => sites['daily.example'] === null },
    { key: 'e', kept: ({ everywhere }) => everywhere === null },
    { key: 'h', kept: ({ everywhere }) => typeof everywhere === 'number' && everywhere > Date.now() }
  ];
  for (const { key, kept } of pauses) {
    test(`pauses by the one key ${key.toUpperCase()}, and goes on by R`, async () => {
      const { page } = await popupOnArticle();
      await popup.keyboard.press(key);
      await popup.getByRole('button', { name: 'Show notes again' }).waitFor();
      expect(kept((await keptSettings(reader)).pauses as never)).toBe(true);
      await markerOf(page, 'How long').waitFor({ state: 'detached' });
      await popup.keyboard.press('r');
      await markerOf(page, 'How long').waitFor({ state: 'attached' });
    });
  }
});

describe('the popup says plainly when there is nothing', () => {
  test('because the page is about something else', async () => {
    await popupOnOther();
    expect(await text()).toContain('This page is not about the meeting of Presidents Petro and Trump on 3 February 2026.');
    expect(await text()).toContain('0 of 36 topics found on this page');
  });

  test('because it is no page that can be read', async () => {
    const own = await reader.openOwn('options.html');
    const tabId = await tabIdOf(reader, own.url());
    await openPopup(tabId);
    expect(await text()).toContain('This is not a page that Second Source can read.');
  });

  test('because the reader has switched the site off, and offers the way back', async () => {
    const { page } = await popupOnArticle();
    await setSettings(reader, { sites: { 'daily.example': 'off' } });
    await popup.getByRole('button', { name: 'Show notes on this site' }).click();
    await eventually(async () => ((await keptSettings(reader)).sites as Record<string, string>)['daily.example'] === 'on');
    await markerOf(page, 'How long').waitFor({ state: 'attached' });
  });
});

test('the popup speaks Spanish where that is chosen', async () => {
  await setSettings(reader, { language: 'es' });
  const { tabId } = await openNotedArticle(reader);
  popup = await reader.openOwn(`popup.html?tab=${tabId}`);
  await popup.getByRole('heading', { name: 'Segunda Fuente' }).waitFor();
  expect(await text()).toContain('temas encontrados en esta página');
  expect(await popup.evaluate(() => document.documentElement.lang)).toBe('es');
});
