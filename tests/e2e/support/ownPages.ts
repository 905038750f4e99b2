import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { articlePage } from './article';
import type { Reader } from './chromium';
import { waitForNotes } from './notes';

/** An article of our own with a conflict, an agreement and a growing figure in it. */
const paragraphs = [
  'Gustavo Petro met Donald Trump at the White House on Tuesday, 3 February 2026. The meeting between Petro and Trump lasted nearly two hours.',
  'The US strikes on alleged drug boats have killed at least 126 people since September 2025.',
  'Petro left with a signed copy of The Art of the Deal, a book by Trump.'
];

let opened = 0;

/** Opens such an article in a tab and waits for its notes. */
export async function openNotedArticle(reader: Reader): Promise<{ page: Page; tabId: number; url: string }> {
  const url = `http://daily.example/article-${opened++}`;
  reader.site.put(url, articlePage({ title: 'Petro and Trump meet', paragraphs }));
  const page = await reader.open(url);
  await waitForNotes(page, 4);
  return { page, url, tabId: await tabIdOf(reader, url) };
}

/** The browser's id of the tab that shows an address. */
export async function tabIdOf(reader: Reader, url: string): Promise<number> {
  const worker = await reader.worker();
  const id = await worker.evaluate(async (wanted) => (await chrome.tabs.query({})).find((tab) => tab.url === wanted)?.id, url);
  if (id === undefined) throw new Error(`no tab shows ${url}`);
  return id;
}

/** The marker whose spoken name holds these words. */
export const markerOf = (page: Page, name: string) =>
  page.locator(`second-source-notes li button[aria-label*="${name}"]`).first();

/** The settings as they are kept. */
export async function keptSettings(reader: Reader): Promise<Record<string, unknown>> {
  return (await reader.worker()).evaluate(
    async () => ((await chrome.storage.local.get('settings')).settings ?? {}) as Record<string, unknown>
  );
}

/** Sets the reader's settings to these and the defaults. */
export async function setSettings(reader: Reader, settings: object = {}): Promise<void> {
  await (await reader.worker()).evaluate((given) => chrome.storage.local.set({ settings: given }), { version: 1, ...settings });
}

/** What axe finds against WCAG 2.2 AA, as "rule: element". Layout rules of whole pages say nothing about a part of one. */
export async function violations(page: Page, part?: string): Promise<string[]> {
  const axe = new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']);
  const { violations: found } = await (part ? axe.include(part) : axe).analyze();
  return found.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.failureSummary ?? ''}`));
}

/** Controls smaller than 24 × 24 CSS pixels (WCAG 2.5.8), links within text aside. */
export async function smallTargets(page: Page, root = 'html'): Promise<string[]> {
  return page
    .locator(`${root} :is(button, select, summary, input:not([type=checkbox], [type=radio], [type=file]), label)`)
    .evaluateAll((elements) =>
      elements
        .filter((element) => element.checkVisibility())
        .map((element) => ({
          name: element.textContent || element.getAttribute('aria-label'),
          box: element.getBoundingClientRect()
        }))
        .filter(({ box }) => box.width < 24 || box.height < 24)
        .map(({ name, box }) => `${name} ${box.width}×${box.height}`)
    );
}
