import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { articlePage } from './support/article';
import { eventually } from './support/eventually';
import { type FirefoxReader, startFirefox } from './support/firefox';

let reader: FirefoxReader;
let page: Page;
beforeAll(async () => {
  reader = await startFirefox();
  const url = 'http://daily.example/firefox';
  const paragraphs = [
    'Gustavo Petro met Donald Trump at the White House on 3 February 2026. The meeting between Petro and Trump lasted nearly two hours.'
  ];
  reader.site.put(url, articlePage({ title: 'Petro and Trump meet', paragraphs }));
  page = await reader.open(url);
});
afterAll(() => reader?.close());

/** The marker of the meeting's length; null until it is there. */
async function marker(): Promise<ElementHandle<Element> | null> {
  const handle = await page.evaluateHandle(
    () => document.querySelector('second-source-notes')?.shadowRoot?.querySelector('button[aria-label*="How long"]') ?? null
  );
  return handle.asElement() as ElementHandle<Element> | null;
}

/** What the card shows and whether its styles have come; null while there is none. */
const card = () =>
  page.evaluate(() => {
    const inner = [...(document.querySelector('second-source-notes')?.shadowRoot?.children ?? [])].find(
      (child) => child.shadowRoot
    );
    const shown = inner?.shadowRoot?.querySelector<HTMLElement>('.card');
    return shown ? { text: shown.innerText, position: getComputedStyle(shown).position, width: shown.offsetWidth } : null;
  });

test('a reader of Firefox opens a note by its marker, with its looks, and closes it by Esc', async () => {
  await (await eventually(marker)).click();
  const shown = await eventually(card);
  expect(shown.text).toContain('How long did the meeting last?');
  expect(shown.text).toContain('Conflicts');
  expect([shown.position, shown.width]).toEqual(['fixed', 384]);
  await page.keyboard.press('Escape');
  await eventually(async () => (await card()) === null);
});
