import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { articlePage } from './support/article';
import { type Reader, startChromium } from './support/chromium';
import { eventually } from './support/eventually';
import { settle, waitForNotes } from './support/notes';

const paragraphs = [
  'Gustavo Petro met Donald Trump at the White House on Tuesday, 3 February 2026, behind closed doors.',
  'The meeting between Petro and Trump lasted about two hours, and both left it by a side door of the building without a word.',
  'US strikes on boats in the Caribbean have killed at least 126 people since September, and Petro spoke of it to Trump.'
];

let reader: Reader;
beforeAll(async () => {
  reader = await startChromium();
});
afterAll(() => reader?.close());
afterEach(async () => {
  for (const page of reader.context.pages().slice(1)) await page.close();
});

let pages = 0;

async function open(page: { css?: string; body?: (html: string) => string; width?: number }): Promise<Page> {
  const url = `http://news.example/markers-${pages++}`;
  const html = articlePage({ title: 'Petro and Trump meet', paragraphs, ...(page.css && { css: page.css }) });
  reader.site.put(url, page.body ? page.body(html) : html);
  const tab = await reader.open('about:blank');
  if (page.width) await tab.setViewportSize({ width: page.width, height: 800 });
  await tab.addInitScript(countShifts);
  await tab.goto(url);
  await waitForNotes(tab, 3);
  await tab.waitForTimeout(300);
  return tab;
}

/** Runs in the page: adds up how far the layout shifts. */
function countShifts() {
  const total = globalThis as unknown as { shifted: number };
  total.shifted = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) total.shifted += (entry as PerformanceEntry & { value: number }).value;
  }).observe({ type: 'layout-shift', buffered: true });
}

/** What the markers of a page cover and where they stand. */
const look = (page: Page) =>
  page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const text: DOMRect[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const range = document.createRange();
      range.selectNodeContents(node);
      text.push(...range.getClientRects());
    }
    const buttons = [
      ...(document.querySelector('second-source-notes')?.shadowRoot?.querySelectorAll<HTMLElement>('li button') ?? [])
    ];
    const shown = buttons.filter((one) => one.checkVisibility({ opacityProperty: true }));
    const signs = shown
      .filter((one) => !one.classList.contains('tiny'))
      .map((one) => (one.firstElementChild ?? one).getBoundingClientRect());
    // Half a pixel is lost to rounding; the sign of a line's margin may stand in the line's own half-leading.
    const covering = signs.filter((sign) =>
      text.some(
        (box) =>
          sign.left < box.right - 0.5 && sign.right > box.left + 0.5 && sign.top < box.bottom - 0.5 && sign.bottom > box.top + 0.5
      )
    );
    const { scrollWidth, clientWidth } = document.documentElement;
    const { shifted } = globalThis as unknown as { shifted: number };
    return {
      markers: shown.length,
      tiny: shown.length - signs.length,
      covering: covering.length,
      sideways: scrollWidth - clientWidth,
      shifted
    };
  });

const plain = 'body { margin: 0; font: 18px/1.5 serif }';
const layouts: [name: string, page: Parameters<typeof open>[0]][] = [
  ['a column in the middle', {}],
  ['a narrow screen', { width: 360 }],
  ['text up to the edges', { css: `${plain} article { margin: 0 2px }` }],
  ['two columns', { css: `${plain} article { columns: 2; column-gap: 30px; margin: 20px }` }],
  ['right-to-left', { css: `${plain} article { direction: rtl; margin: 2em 6em }` }],
  [
    'a picture beside the text',
    {
      css: `${plain} article { margin: 1em; width: 600px; position: relative } article::after { content: ""; position: absolute; left: 600px; top: 0; width: 380px; height: 100%; background: silver }`
    }
  ],
  [
    'a table',
    {
      css: plain,
      body: (html) =>
        html.replace(
          /<p>(Gustavo|The meeting|US strikes)([\s\S]*?)<\/p>/g,
          '<table><tr><td>$1$2</td><td>next cell</td></tr></table>'
        )
    }
  ],
  ['close lines', { css: 'body { font: 16px/1.05 sans-serif } article { margin: 0 40px }' }],
  ['a page that is zoomed', { css: `html { zoom: 2 } ${plain}` }],
  [
    'a body with a position of its own',
    { css: `${plain} html { margin: 30px } body { position: relative; top: 20px } article { margin: 0 60px }` }
  ]
];

describe('markers stand beside the text, never on it, and move nothing', () => {
  test.each(layouts)('%s', async (_, layout) => {
    const page = await open(layout);
    const seen = await look(page);
    expect(seen).toMatchObject({ covering: 0, sideways: 0, shifted: 0 });
    expect(seen.markers).toBeGreaterThanOrEqual(3);
  });
});

/** How far the first marker stands from the line of the first note's words. */
const offset = (page: Page) =>
  page.evaluate(() => {
    const ranges = [...CSS.highlights.entries()].flatMap(([name, highlight]) =>
      name.endsWith('active') ? [] : ([...highlight] as Range[])
    );
    ranges.sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b));
    const words = [...(ranges[0]?.getClientRects() ?? [])].at(-1);
    const sign = document
      .querySelector('second-source-notes')
      ?.shadowRoot?.querySelector('li button svg')
      ?.getBoundingClientRect();
    return words && sign ? Math.round((sign.top + sign.bottom - words.top - words.bottom) / 2) : null;
  });

test('markers stay with their words when the page scrolls, the window narrows and a font comes late', async () => {
  const page = await open({ css: `${plain} article { margin: 0 5em; padding-bottom: 3000px }` });
  expect(await offset(page)).toBe(0);
  await page.mouse.wheel(0, 60);
  await page.waitForTimeout(200);
  expect(await offset(page)).toBe(0);
  await page.setViewportSize({ width: 500, height: 700 });
  await page.waitForTimeout(300);
  expect(await offset(page)).toBe(0);
  await page.addStyleTag({ content: 'article { font-size: 25px }' });
  await page.waitForTimeout(300);
  expect(await offset(page)).toBe(0);
});

test('a marker hides with its words behind a header that stays in place, and in a box that scrolls', async () => {
  const css = `${plain} nav { position: sticky; top: 0; height: 150px; background: white } article { margin: 0 5em; height: 150px; overflow: auto } footer { height: 2000px }`;
  const page = await open({ css });
  const first = page.locator('second-source-notes li button').first();
  const seen = () => first.evaluate((one) => one.checkVisibility({ opacityProperty: true }));
  expect(await seen()).toBe(true);
  await page.evaluate(() => document.querySelector('article')?.scrollBy(0, 150));
  await eventually(async () => !(await seen()));
  await page.evaluate(() => document.querySelector('article')?.scrollTo(0, 0));
  await eventually(seen);
  await page.evaluate(() => scrollTo(0, 200));
  await eventually(async () => !(await seen()));
});

test('on paper there are underlines and no markers', async () => {
  const page = await open({});
  await page.emulateMedia({ media: 'print' });
  expect((await look(page)).markers).toBe(0);
  expect(await page.evaluate(() => CSS.highlights.size)).toBeGreaterThan(1);
});

test('a strict content security policy takes nothing away', async () => {
  const url = 'http://news.example/strict';
  const html = articlePage({ title: 'Petro and Trump meet', paragraphs });
  const headers = {
    'content-security-policy': "default-src 'none'; style-src 'none'; script-src 'none'; require-trusted-types-for 'script'"
  };
  reader.site.put(url, { html, headers });
  const page = await reader.open(url);
  await waitForNotes(page, 3);
  const button = page.locator('second-source-notes li button').first();
  expect(await button.evaluate((one) => getComputedStyle(one).position)).toBe('absolute');
  await button.click();
  await page.locator('second-source-notes [role=dialog]').waitFor();
});

test('a page cannot press the markers by itself', async () => {
  const page = await open({});
  await page.evaluate(() => document.querySelector('second-source-notes')?.shadowRoot?.querySelector('button')?.click());
  await settle(page);
  expect(await page.locator('second-source-notes [role=dialog]').count()).toBe(0);
});

test('by keyboard: to a marker, into its card, and back to the marker', async () => {
  const page = await open({});
  const button = page.locator('second-source-notes li button').first();
  await button.focus();
  await page.keyboard.press('Enter');
  const card = page.locator('second-source-notes [role=dialog]');
  await card.waitFor();
  await page.keyboard.press('Escape');
  await card.waitFor({ state: 'detached' });
  expect(await button.evaluate((one) => (one.getRootNode() as ShadowRoot).activeElement === one)).toBe(true);
});

test('a screen reader finds the notes in a region of their own, and hears their number once', async () => {
  const page = await open({});
  const region = page.getByRole('region', { name: 'Second Source: notes on this page' });
  const names = await region.getByRole('button').evaluateAll((all) => all.map((one) => one.getAttribute('aria-label')));
  expect(names.some((name) => name?.includes('How long did the meeting last?') && name.includes('lasted about two hours'))).toBe(
    true
  );
  expect(await page.locator('second-source-notes [role=status]').textContent()).toContain(`${names.length} notes on this page`);
});

test('pressing the underlined words themselves opens their note', async () => {
  const page = await open({});
  const box = await page.evaluate(() => {
    const words = [...CSS.highlights.values()]
      .flatMap((one) => [...one] as Range[])
      .find((range) => String(range) === 'about two hours');
    const { x, y, width, height } = words?.getBoundingClientRect() ?? new DOMRect();
    return { x: x + width / 2, y: y + height / 2 };
  });
  await page.mouse.click(box.x, box.y);
  await page.locator('second-source-notes [role=dialog]').getByText('How long did the meeting last?').waitFor();
});
