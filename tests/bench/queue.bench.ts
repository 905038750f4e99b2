import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { openChromium, serviceWorker } from '../../scripts/browser/chromium';
import { type Row, spread } from '../../scripts/report/row';
import '../support/testHook';
import { addedFlags } from './queue/addedFlags';
import { fill } from './queue/fill';

export const name = 'The queue with a hundred thousand flags, in Chromium';

const extension = join(import.meta.dirname, '../../.output/chrome-test');
const flags = 100_000;
const runs = 10;

export async function run(): Promise<Row[] | string> {
  const context = await openChromium({ extension, port: 9 });
  try {
    const worker = await serviceWorker(context);
    const address = new URL('/review.html', worker.url()).href;
    const page = await context.newPage();
    await page.addInitScript(firstLine);
    await page.goto(address);
    const filled = await fill(page, flags);
    // The welcome page has opened in front; a page behind another draws one frame a second.
    await page.bringToFront();
    const opened = await times(runs, () => open(page, address));
    await page.waitForTimeout(1500);
    const filteredBy = async (label: RegExp, values: string[]) =>
      times(runs, async (i) => choose(page, label, values[i % values.length] as string));
    const byState = await filteredBy(/^State/, ['accepted', 'all', 'open', 'waiting']);
    const byTopic = await filteredBy(/^Topic/, ['t:meeting-duration', 'any', 't:trade-balance', 't:tariff-threat']);
    const byReason = await filteredBy(/^Reason/, ['other', 'any', 'misread-value']);
    const found = await times(runs, (i) => search(page, ['ninety', 'number 777', 'nineteen courier', 'absent'][i % 4] as string));
    // From a page without the queue, as the form that flags is one.
    await page.goto(`${address}#/sources`);
    await page.reload();
    const added = await addedFlags(page, runs * 2);
    return [
      { what: 'flags in the queue', value: flags, unit: '' },
      { what: 'bringing them in, each', value: filled / flags, unit: 'ms' },
      ...spread('opening the queue, to its first line', opened, 'ms', { median: 500, p95: 500 }),
      ...spread('filtering by state', byState, 'ms', { median: 100, p95: 100 }),
      ...spread('filtering by topic', byTopic, 'ms', { median: 100, p95: 100 }),
      ...spread('filtering by reason', byReason, 'ms', { median: 100, p95: 100 }),
      ...spread('full-text search', found, 'ms', { median: 100, p95: 100 }),
      ...spread('adding a flag, until it is on the disk', added, 'ms', { median: 20, p95: 20 })
    ];
  } finally {
    await context.close();
  }
}

async function times(count: number, measure: (i: number) => Promise<number>): Promise<number[]> {
  const samples: number[] = [];
  for (let i = 0; i < count; i++) samples.push(await measure(i));
  return samples;
}

/** Runs in the page before its own scripts: notes when the first flag can be read. */
function firstLine(): void {
  new MutationObserver((_, observer) => {
    if (!document.querySelector('.flagLine .exact')) return;
    observer.disconnect();
    requestAnimationFrame(() => Object.assign(globalThis, { firstLineAt: performance.now() }));
  }).observe(document, { childList: true, subtree: true });
}

async function open(page: Page, address: string): Promise<number> {
  await page.goto('about:blank');
  await page.goto(address);
  const handle = await page.waitForFunction(() => (globalThis as { firstLineAt?: number }).firstLineAt);
  return (await handle.jsonValue()) as number;
}

/** From a choice in the filter to the frame that shows what it leaves. */
const choose = (page: Page, label: RegExp, value: string) =>
  page.getByLabel(label).evaluate((element, wanted) => {
    const select = element as HTMLSelectElement;
    const started = performance.now();
    select.value = wanted;
    select.dispatchEvent(new Event('change', { bubbles: true }));
    return new Promise<number>((shown) => requestAnimationFrame(() => setTimeout(() => shown(performance.now() - started))));
  }, value);

const search = (page: Page, words: string) =>
  page.getByLabel('Search').evaluate((element, wanted) => {
    const started = performance.now();
    // React hears of a value only when it is set past its own setter.
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(element, wanted);
    element.dispatchEvent(new Event('input', { bubbles: true }));
    return new Promise<number>((shown) => requestAnimationFrame(() => setTimeout(() => shown(performance.now() - started))));
  }, words);
