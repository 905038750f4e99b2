import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { articlePage } from './support/article';
import { type Reader, startChromium } from './support/chromium';
import { eventually } from './support/eventually';
import { seenNotes, settle, waitForNotes } from './support/notes';

const about = 'Gustavo Petro met Donald Trump at the White House on Tuesday, 3 February 2026.';
const length = 'The meeting between Petro and Trump lasted about two hours.';
const other = 'The weather in the capital was mild for the season, and the flower shops of the old town were busy.';

let reader: Reader;
beforeAll(async () => {
  reader = await startChromium();
});
afterAll(() => reader?.close());
afterEach(async () => {
  for (const page of reader.context.pages().slice(1)) await page.close();
});

let pages = 0;

async function openArticle(paragraphs: string[], title = 'Petro and Trump meet'): Promise<Page> {
  const url = `http://news.example/living-${pages++}`;
  reader.site.put(url, articlePage({ title, paragraphs }));
  return reader.open(url);
}

const wordsOn = async (page: Page) => (await seenNotes(page)).map(({ words }) => words);
const waitForWords = (page: Page, words: string, there = true) =>
  eventually(async () => (await wordsOn(page)).includes(words) === there);
const add = (page: Page, text: string, where: InsertPosition = 'beforeend') =>
  page.evaluate(([text, where]) => document.querySelector('article')?.insertAdjacentHTML(where, `<p>${text}</p>`), [
    text,
    where
  ] as const);

test('a reader gets the notes of text that arrives later, as when scrolling on', async () => {
  const page = await openArticle([about]);
  await waitForNotes(page);
  expect(await wordsOn(page)).not.toContain('about two hours');
  await add(page, length);
  await waitForWords(page, 'about two hours');
});

test('a page that first names the event after a while is read then', async () => {
  const page = await openArticle([other], 'A mild day');
  await settle(page);
  expect(await wordsOn(page)).toEqual([]);
  await add(page, `${about} ${length}`);
  await waitForWords(page, 'about two hours');
});

test('notes stay with their words when a live blog puts an entry above them', async () => {
  const page = await openArticle([about, length]);
  await waitForWords(page, 'about two hours');
  const gapBefore = await gapToMarker(page);
  await add(page, `${other} `.repeat(12), 'afterbegin');
  await page.waitForTimeout(200);
  expect(await gapToMarker(page)).toBeCloseTo(gapBefore, 0);
  await settle(page);
  expect(await gapToMarker(page)).toBeCloseTo(gapBefore, 0);
});

test('a note vanishes with its words', async () => {
  const page = await openArticle([about, length]);
  await waitForWords(page, 'about two hours');
  await page.evaluate(() => document.querySelector('article')?.lastElementChild?.remove());
  await waitForWords(page, 'about two hours', false);
  await settle(page);
  expect(await page.locator('second-source-notes li').count()).toBe((await wordsOn(page)).length);
});

test('a note never stands on other words, not even for a moment', async () => {
  const page = await openArticle([about, length]);
  await waitForWords(page, 'about two hours');
  const atOnce = await page.evaluate(async (text) => {
    const paragraph = document.querySelector('article p:last-child')?.firstChild as Text;
    paragraph.data = text;
    await new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted)));
    return ['conflict', 'differs', 'agree', 'compatible', 'unconfirmed'].flatMap((status) =>
      [...(CSS.highlights.get(`second-source-${status}`) ?? [])].map(String)
    );
  }, other);
  expect(atOnce.filter((words) => other.includes(words))).toEqual([]);
});

test('a page that is translated in place has notes on the translation’s words', async () => {
  const page = await openArticle([about, length, other]);
  await waitForWords(page, 'about two hours');
  await page.evaluate(() => {
    const translated = [
      'El presidente Gustavo Petro se reunió con Donald Trump en la Casa Blanca el martes 3 de febrero de 2026.',
      'La reunión de Petro con Trump duró unas dos horas, según contó después a su familia y a los vecinos que lo esperaban en la puerta.',
      'El tiempo en la capital era bueno para la estación, y las floristerías del centro estaban llenas.'
    ];
    document.querySelectorAll('article p').forEach((paragraph, at) => {
      paragraph.innerHTML = `<font><font>${translated[at]}</font></font>`;
    });
  });
  await waitForWords(page, 'unas dos horas');
  expect(await wordsOn(page)).not.toContain('about two hours');
});

test('a page that renders the same text anew keeps its notes', async () => {
  const page = await openArticle([about, length]);
  await waitForWords(page, 'about two hours');
  const before = await wordsOn(page);
  await page.evaluate(() => {
    const article = document.querySelector('article');
    article?.replaceWith(article.cloneNode(true));
  });
  await settle(page);
  expect(await wordsOn(page)).toEqual(before);
});

test('a page that changes its address without loading shows the notes of the article that is there', async () => {
  const page = await openArticle([about, length]);
  await waitForWords(page, 'about two hours');
  await page.evaluate((text) => {
    history.pushState(null, '', '/weather');
    document.title = 'A mild day';
    document.querySelector('article')?.replaceChildren();
    document.querySelector('article')?.insertAdjacentHTML('beforeend', `<h1>A mild day</h1><p>${text}</p>`);
  }, other);
  await settle(page);
  expect(await wordsOn(page)).toEqual([]);
  await page.evaluate((text) => {
    history.pushState(null, '', '/meeting');
    document.querySelector('article')?.insertAdjacentHTML('beforeend', `<h1>Petro and Trump</h1><p>${text}</p>`);
  }, `${about} ${length}`);
  await waitForWords(page, 'about two hours');
});

test('a reader who comes back finds the notes, and the count on the icon is right', async () => {
  const page = await openArticle([about, length]);
  await waitForWords(page, 'about two hours');
  const count = (await wordsOn(page)).length;
  reader.site.put('http://news.example/elsewhere', articlePage({ title: 'A mild day', paragraphs: [other] }));
  await page.goto('http://news.example/elsewhere');
  await eventually(async () => (await badgeOf(page)) === '');
  await page.goBack();
  await waitForWords(page, 'about two hours');
  await eventually(async () => (await badgeOf(page)) === String(count));
});

test('an article in a frame has its notes there', async () => {
  reader.site.put('http://news.example/framed', articlePage({ title: 'Petro and Trump meet', paragraphs: [about, length] }));
  reader.site.put(
    'http://news.example/frame',
    '<!doctype html><title>Reader</title><iframe src="/framed" width="800" height="600"></iframe>'
  );
  const page = await reader.open('http://news.example/frame');
  await page.frameLocator('iframe').locator('second-source-notes li button').first().waitFor({ state: 'attached' });
});

test('an article in an open shadow root has notes, which follow its changes', async () => {
  const url = 'http://news.example/shadow';
  reader.site.put(url, '<!doctype html><html lang="en"><title>Petro and Trump meet</title><body><my-story></my-story>');
  const page = await reader.open(url);
  await page.evaluate(
    (paragraphs) => {
      const root = document.querySelector('my-story')?.attachShadow({ mode: 'open' });
      if (root) root.innerHTML = paragraphs.map((text) => `<p>${text}</p>`).join('');
      // Text in a shadow root tells nobody outside that it has come; the page's next change does.
      document.body.append('More news of Petro and Trump');
    },
    [about, length]
  );
  await waitForWords(page, 'about two hours');
  await page.evaluate(() => document.querySelector('my-story')?.shadowRoot?.lastElementChild?.remove());
  await waitForWords(page, 'about two hours', false);
});

test('nothing is noted in text that somebody is writing', async () => {
  const page = await openArticle([about]);
  await waitForNotes(page);
  await page.evaluate((text) => {
    document
      .querySelector('article')
      ?.insertAdjacentHTML('beforeend', `<div contenteditable>${text}</div><textarea>${text}</textarea>`);
  }, length);
  await settle(page);
  expect(await wordsOn(page)).not.toContain('about two hours');
});

/** Vertical distance from the words “about two hours” to the nearest marker. */
const gapToMarker = (page: Page) =>
  page.evaluate(() => {
    const ranges = [...CSS.highlights.values()].flatMap((highlight) => [...highlight] as Range[]);
    const words = ranges.find((range) => range.toString() === 'about two hours')?.getBoundingClientRect();
    const buttons = [...(document.querySelector('second-source-notes')?.shadowRoot?.querySelectorAll('li button') ?? [])];
    const gaps = buttons.map((button) => Math.abs(button.getBoundingClientRect().top - (words?.top ?? 1e6)));
    return Math.min(...gaps);
  });

async function badgeOf(page: Page): Promise<string> {
  const worker = await reader.worker();
  const url = page.url();
  return worker.evaluate(async (url) => {
    const tab = (await chrome.tabs.query({})).find((one) => one.url === url);
    return tab?.id === undefined ? 'no tab' : chrome.action.getBadgeText({ tabId: tab.id });
  }, url);
}
