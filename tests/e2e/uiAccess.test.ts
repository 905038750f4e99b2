import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { articlePage } from './support/article';
import { type Reader, startChromium } from './support/chromium';
import { openNotedArticle, setSettings, smallTargets, tabIdOf, violations } from './support/ownPages';

let reader: Reader;
beforeAll(async () => {
  reader = await startChromium();
});
afterAll(() => reader?.close());
afterEach(async () => {
  await setSettings(reader);
  for (const open of reader.context.pages().slice(1)) await open.close();
});

const ofNotes = (path: string) => async () => {
  const { tabId } = await openNotedArticle(reader);
  return reader.openOwn(path.replace('TAB', String(tabId)));
};

async function emptyPopup(): Promise<Page> {
  const url = 'http://daily.example/rye';
  reader.site.put(url, articlePage({ title: 'A loaf of rye', paragraphs: ['Flour, water, salt and time.'] }));
  await reader.open(url);
  return reader.openOwn(`popup.html?tab=${await tabIdOf(reader, url)}`);
}

async function pausedPopup(): Promise<Page> {
  await setSettings(reader, { pauses: { sites: { 'daily.example': null } } });
  return emptyPopup();
}

async function flagForm(): Promise<Page> {
  const popup = await ofNotes('popup.html?tab=TAB')();
  const form = reader.context.waitForEvent('page');
  await popup.getByRole('button', { name: /Flag this claim: Length/ }).click();
  return form;
}

async function savedFlag(): Promise<Page> {
  const form = await flagForm();
  await form.getByRole('radio').first().check();
  await form.getByRole('button', { name: 'Flag', exact: true }).click();
  await form.getByText('You can close this tab').waitFor();
  return form;
}

const views: Record<string, () => Promise<Page>> = {
  'the popup': ofNotes('popup.html?tab=TAB'),
  'the popup of a paused site': pausedPopup,
  'the popup of a page on something else': emptyPopup,
  'the side panel': ofNotes('sidepanel.html?tab=TAB'),
  'the comparison': ofNotes('sidepanel.html?tab=TAB&as=page'),
  'the options': () => reader.openOwn('options.html'),
  'the welcome page': () => reader.openOwn('welcome.html'),
  'the form that flags': flagForm,
  'the form when the flag is saved': savedFlag
};

describe.each(Object.entries(views))('%s', (_, open) => {
  const opened = async () => {
    const page = await open();
    await page.bringToFront();
    await page.getByRole('heading', { level: 1 }).waitFor();
    return page;
  };

  test('has no barrier that axe knows, light or dark, and nothing too small to press', async () => {
    const page = await opened();
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect([colorScheme, await violations(page)]).toEqual([colorScheme, []]);
    }
    expect(await smallTargets(page)).toEqual([]);
  });

  test('is read by scrolling in one direction only: on 320 pixels, and at letters of twice the size', async () => {
    const page = await opened();
    const fits = () => page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth);
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await fits()).toBe(true);
    await page.setViewportSize({ width: 760, height: 640 });
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
    expect(await fits()).toBe(true);
  });

  test('keeps its signs in forced colours, and stands still', async () => {
    const page = await opened();
    await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
    const unseen = await page.locator('.glyph:visible').evaluateAll((glyphs) => {
      const ground = getComputedStyle(document.body).backgroundColor;
      return glyphs.filter((glyph) => getComputedStyle(glyph).stroke === ground && glyph.closest('.main') === null).length;
    });
    expect(unseen).toBe(0);
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
  });
});
