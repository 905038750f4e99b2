import { join } from 'node:path';
import type { BrowserContext } from 'playwright-core';
import { openChromium, serviceWorker } from '../../scripts/browser/chromium';
import { serve } from '../../scripts/browser/serve';
import { type Row, spread } from '../../scripts/report/row';
import type { Slice } from './browser/ourTasks';
import { benchPages } from './browser/pages';
import { stopWorker } from './browser/stopWorker';
import { type Visit, visit } from './browser/visit';

export const name = 'What the extension costs a page, in Chromium, on real pages';

const extension = join(import.meta.dirname, '../../.output/chrome-test');
const world = 'Second Source';
/** Frames of other sites stay in the page's process, as tracing waits five seconds for each process that ends. */
const flags = ['--disable-site-isolation-trials'];
const site = 'http://bench.example';

export async function run(): Promise<Row[] | string> {
  const pages = benchPages();
  if (!pages) return 'the shared pages are absent';
  const byPath = new Map(
    pages.flatMap(({ name, plain, about }) => [[`/${name}`, plain] as const, [`/${name}/about`, about ?? plain]])
  );
  const server = await serve((host, path) => (host === 'bench.example' ? (byPath.get(path) ?? null) : null));
  const names = pages.map((page) => page.name);
  const noted = pages.filter((page) => page.about).map((page) => page.name);
  try {
    const withIt = await inChromium(extension, server.port, async (context) => {
      await serviceWorker(context);
      await visit(context, `${site}/${noted[0]}/about`, world);
      const plain = await each(names, (page) => visit(context, `${site}/${page}`, world));
      const about = await each(noted, (page) => visit(context, `${site}/${page}/about`, world));
      const woken = await each(noted, async (page) => {
        await stopWorker(context);
        return visit(context, `${site}/${page}/about`, world);
      });
      return { plain, about, woken };
    });
    const without = await inChromium(null, server.port, (context) =>
      each(names, (page) => visit(context, `${site}/${page}`, world))
    );
    return rows(withIt, without);
  } finally {
    server.close();
  }
}

async function inChromium<T>(loaded: string | null, port: number, work: (context: BrowserContext) => Promise<T>): Promise<T> {
  const context = await openChromium({ ...(loaded && { extension: loaded }), port, flags });
  try {
    return await work(context);
  } finally {
    await context.close();
  }
}

async function each(names: string[], work: (name: string) => Promise<Visit>): Promise<Visit[]> {
  const visits: Visit[] = [];
  for (const one of names) visits.push(await work(one));
  return visits;
}

const sum = (slices: Slice[]) => slices.reduce((total, { length }) => total + length, 0);
/** Neither the evaluation of a script, in which the gate looks, nor its later looks: those are counted on the pages that are about something else. */
const isWork = ({ idle, evaluates }: Slice) => !idle && !evaluates;
const longest = (slices: Slice[]) => Math.max(0, ...slices.map(({ length }) => length));
const waits = (visits: Visit[]) => visits.flatMap(({ untilUnderlined }) => untilUnderlined ?? []);

function rows({ plain, about, woken }: Record<'plain' | 'about' | 'woken', Visit[]>, without: Visit[]): Row[] {
  const ours = plain.map((one) => sum(one.ours));
  const restyles = plain.reduce((total, one) => total + one.ours.reduce((count, { restyles }) => count + restyles, 0), 0);
  return [
    { what: 'pages visited', value: plain.length, unit: '' },
    ...spread(
      'main thread, page of its own, without the extension',
      without.map(({ total }) => total),
      'ms'
    ),
    ...spread(
      'main thread, the same, with it',
      plain.map(({ total }) => total),
      'ms'
    ),
    ...spread('of that the extension', ours, 'ms', { median: 1, p95: 3 }),
    { what: 'style recalculations and layouts of ours', value: restyles, unit: '', budget: 0 },
    { what: 'pages with a note, of those that should have none', value: waits(plain).length, unit: '', budget: 0 },
    ...spread(
      'page about the event: read, anchor, underline',
      about.map((one) => sum(one.ours.filter(isWork))),
      'ms',
      { median: 6, p95: 15 }
    ),
    ...spread(
      'the same with the gate and the evaluation of both scripts',
      about.map((one) => sum(one.ours)),
      'ms'
    ),
    { what: 'its longest slice', value: Math.max(...about.map((one) => longest(one.ours))), unit: 'ms', budget: 8 },
    { what: 'pages about the event without a note', value: about.length - waits(about).length, unit: '', budget: 0 },
    ...spread('idle to first underline', waits(about), 'ms', { median: 80, p95: 80 }),
    ...spread('the same, when the background has to start', waits(woken), 'ms', { median: 200, p95: 200 })
  ];
}
