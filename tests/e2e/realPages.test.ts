import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { shared } from '../support/shared';
import { type Reader, startChromium } from './support/chromium';
import { seenNotes, settle, waitForNotes } from './support/notes';
import { pageHtml, pageNames, withoutScripts, withParagraphs } from './support/realPages';

const folder = shared('pages');
const corpus = shared('corpus/dev');
const names = folder ? pageNames(folder) : [];
/** Six of them, each with an article of the corpus in its language. */
const chosen = [
  ['bbc-1.html', 'en-analysis-01.json'],
  ['cnn.html', 'en-analysis-01.json'],
  ['guardian-1.html', 'en-boats-02.json'],
  ['la-nacion.html', 'es-agencia-01.json'],
  ['medium-1.html', 'en-analysis-01.json'],
  ['wikipedia-2.html', 'en-analysis-01.json']
] as const;

describe.skipIf(!folder || !corpus)('real pages', () => {
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

  test.each(chosen)(
    'the notes come to words put into a real page, and its document stays as it was: %s',
    async (name, article) => {
      const { paragraphs } = JSON.parse(readFileSync(join(corpus ?? '', article), 'utf8')) as { paragraphs: string[] };
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
    }
  );
});

/** The document as text, without the one element that is ours. */
const documentOf = (page: Page) =>
  page.evaluate(() => {
    const copy = document.documentElement.cloneNode(true) as Element;
    for (const host of copy.querySelectorAll(':scope > second-source-notes')) host.remove();
    return copy.outerHTML;
  });
