import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { shared } from '../support/shared';
import { type Reader, startChromium } from './support/chromium';
import { seenNotes, settle, waitForNotes } from './support/notes';
import { pageHtml, pageNames, withoutScripts, withParagraphs } from './support/realPages';

const folder = shared('pages');
const article = shared('corpus/dev/en-analysis-01.json');
const names = folder ? pageNames(folder) : [];
const chosen = ['bbc-1.html', 'cnn.html', 'guardian-1.html', 'la-nacion.html', 'medium-1.html', 'wikipedia-2.html'];

describe.skipIf(!folder || !article)('real pages', () => {
  let reader: Reader;
  beforeAll(async () => {
    reader = await startChromium();
  });
  afterAll(() => reader?.close());

  test.each(names)('a page on something else stays as it is: %s', async (name) => {
    reader.site.put(`http://news.example/${name}`, pageHtml(folder ?? '', name));
    const tab = await reader.open(`http://news.example/${name}`);
    await settle(tab);
    expect(await seenNotes(tab)).toEqual([]);
    await tab.close();
  });

  test.each(chosen)('the notes come to words put into a real page, and its document stays as it was: %s', async (name) => {
    const { paragraphs } = JSON.parse(readFileSync(article ?? '', 'utf8')) as { paragraphs: string[] };
    const html = withParagraphs(pageHtml(folder ?? '', name), paragraphs);
    // Of the two hosts only one is among the extension's sites.
    for (const host of ['news.example', 'news.invalid'])
      reader.site.put(`http://${host}/about-${name}`, { html, headers: withoutScripts });
    const untouched = await reader.open(`http://news.invalid/about-${name}`);
    const before = await documentOf(untouched);
    const tab = await reader.open(`http://news.example/about-${name}`);
    await waitForNotes(tab, 3);
    const notes = await seenNotes(tab);
    expect(notes.filter(({ words }) => !paragraphs.some((text) => text.includes(words)))).toEqual([]);
    expect(await documentOf(tab)).toBe(before.replaceAll('news.invalid', 'news.example'));
    await untouched.close();
    await tab.close();
  });
});

/** The document as text, without the one element that is ours. */
const documentOf = (page: Page) =>
  page.evaluate(() => {
    const copy = document.documentElement.cloneNode(true) as Element;
    for (const host of copy.querySelectorAll(':scope > second-source-notes')) host.remove();
    return copy.outerHTML;
  });
