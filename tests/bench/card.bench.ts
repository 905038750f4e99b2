import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { openChromium, serviceWorker } from '../../scripts/browser/chromium';
import { samples } from '../../scripts/browser/samples';
import { serve } from '../../scripts/browser/serve';
import { type Row, spread } from '../../scripts/report/row';
import { openCard } from './browser/openCard';
import { stopWorker } from './browser/stopWorker';

export const name = 'Opening a card, in Chromium, from the press to the painted card';

const extension = join(import.meta.dirname, '../../.output/chrome-test');
const rounds = 10;
/** In milliseconds: a page that has come to rest before it is pressed. */
const rest = 600;

export async function run(): Promise<Row[] | string> {
  const server = await serve((host) => samples.find((sample) => sample.host === host)?.html ?? null);
  const context = await openChromium({ extension, port: server.port });
  try {
    await serviceWorker(context);
    await measured(context, 1);
    return rows(await measured(context, rounds));
  } finally {
    await context.close();
    server.close();
  }
}

type Openings = Record<'first' | 'second' | 'woken', number[]>;

/** In a new tab each time: the first card, another one, and the first one with the background asleep. */
async function measured(context: BrowserContext, rounds: number): Promise<Openings> {
  const found: Openings = { first: [], second: [], woken: [] };
  for (let round = 0; round < rounds; round++) {
    const url = samples[round % samples.length]?.url ?? '';
    const page = await rested(context, url);
    found.first.push(await openCard(page, 0));
    await page.keyboard.press('Escape');
    found.second.push(await openCard(page, 1));
    await page.close();
    const other = await rested(context, url);
    await stopWorker(context);
    found.woken.push(await openCard(other, 0));
    await other.close();
  }
  return found;
}

async function rested(context: BrowserContext, url: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(url);
  await page.locator('second-source-notes li button').nth(1).waitFor({ state: 'attached' });
  await page.bringToFront();
  await page.waitForTimeout(rest);
  return page;
}

function rows({ first, second, woken }: Openings): Row[] {
  return [
    ...spread('first card of a page', first, 'ms', { median: 300, p95: 300 }),
    ...spread('another card there', second, 'ms', { median: 100, p95: 100 }),
    ...spread('first card, when the background has to start', woken, 'ms')
  ];
}
