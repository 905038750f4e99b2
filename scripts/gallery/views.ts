import type { BrowserContext, Page, Worker } from 'playwright-core';
import { samples } from '../browser/samples';
import { reviewViews } from './reviewViews';

/** A view in one of its states. */
export interface View {
  name: string;
  open(context: BrowserContext): Promise<Page>;
  /** Done again in each width and scheme, before the picture. */
  prepare?: (page: Page) => Promise<void>;
  close?: (page: Page) => Promise<void>;
  widths?: number[];
  height?: number;
  /** The whole page, not only the window. */
  whole?: boolean;
}

const host = 'second-source-notes';
const marker = `${host} li button`;
/** In milliseconds: time for a changed setting to reach every page. */
const heard = 600;

/** All views, on tabs that are opened here: an article with notes, one on something else. */
export async function viewsOf(context: BrowserContext, worker: Worker, lang: string): Promise<View[]> {
  const sample = samples.find(({ html }) => html.includes(`<html lang="${lang}`));
  if (!sample) throw new Error(`no sample article in ${lang}`);
  const article = await context.newPage();
  await article.goto(sample.url);
  await article.locator(marker).first().waitFor({ state: 'attached' });
  const bread = await context.newPage();
  await bread.goto('http://bread.example/');
  const ids = { article: await tabId(worker, sample.host), bread: await tabId(worker, 'bread.example') };
  const base = new URL('.', worker.url()).href;
  const own = (path: string) => async (within: BrowserContext) => {
    const page = await within.newPage();
    await page.goto(base + path);
    await page.waitForTimeout(heard);
    return page;
  };
  const close = (page: Page) => page.close();
  const popup = { widths: [380], height: 600, close };
  const set = (settings: object) => (page: Page) =>
    worker
      .evaluate((given) => chrome.storage.local.set({ settings: given }), { version: 1, language: lang, ...settings })
      .then(() => page.waitForTimeout(heard));
  const site = sample.host;
  return [
    { name: 'article', open: async () => article },
    ...(await cardViews(article)),
    { name: 'popup-notes', open: own(`popup.html?tab=${ids.article}`), ...popup, whole: true },
    { name: 'popup-nothing', open: own(`popup.html?tab=${ids.bread}`), ...popup },
    {
      name: 'popup-paused',
      open: own(`popup.html?tab=${ids.article}`),
      ...popup,
      prepare: set({ pauses: { sites: { [site]: Date.now() + 3_600_000 } } })
    },
    { name: 'popup-off', open: own(`popup.html?tab=${ids.article}`), ...popup, prepare: set({ sites: { [site]: 'off' } }) },
    { name: 'panel-notes', open: own(`sidepanel.html?tab=${ids.article}`), close, prepare: set({}), whole: true },
    { name: 'panel-unfolded', open: own(`sidepanel.html?tab=${ids.article}`), close, prepare: unfold, whole: true },
    { name: 'panel-comparison', open: own(`sidepanel.html?tab=${ids.article}&as=page`), close, whole: true },
    {
      name: 'options',
      open: own('options.html'),
      close,
      whole: true,
      prepare: set({ hiddenTopics: ['petro-trump-2026-02-03/meeting-place'], sites: { 'daily.example': 'off' } })
    },
    { name: 'welcome', open: own('welcome.html'), close, whole: true, prepare: set({}) },
    ...(await reviewViews(context, base, `${base}popup.html?tab=${ids.article}`)),
    { name: 'welcome-card', open: own('welcome.html'), close, prepare: (page) => openDemo(page) }
  ];
}

/** A card for each kind of note that the article has. */
async function cardViews(article: Page): Promise<View[]> {
  const names = await article
    .locator(marker)
    .evaluateAll((buttons) => buttons.map((button) => button.getAttribute('aria-label') ?? ''));
  return oneOfEach(names).map((index) => ({
    name: `card-${index + 1}`,
    open: async () => article,
    prepare: async () => {
      await article.keyboard.press('Escape');
      await article.locator(marker).nth(index).focus();
      await article.keyboard.press('Enter');
      await article.locator('.card').waitFor();
    }
  }));
}

/** Places of the first markers with each name: repeated mentions look alike. At most six, to keep the pictures few. */
function oneOfEach(names: string[]): number[] {
  return names
    .map((name, index) => ({ name, index }))
    .filter(({ name, index }) => names.indexOf(name) === index)
    .map(({ index }) => index)
    .slice(0, 6);
}

async function unfold(page: Page) {
  const first = page.locator('.noteLine').first();
  if ((await first.getAttribute('aria-expanded')) === 'false') await first.click();
  await page.bringToFront();
}

async function openDemo(page: Page) {
  const first = page.locator('.marker').first();
  await first.scrollIntoViewIfNeeded();
  if ((await first.getAttribute('aria-expanded')) === 'false') await first.click();
}

async function tabId(worker: Worker, name: string): Promise<number> {
  const id = await worker.evaluate(
    async (wanted) => (await chrome.tabs.query({})).find(({ url }) => url?.includes(wanted))?.id,
    name
  );
  if (id === undefined) throw new Error(`no tab shows ${name}`);
  return id;
}
