import type { BrowserContext } from 'playwright-core';
import { mainThread, ourSlices, ran, type Slice } from './ourTasks';
import { trace } from './trace';

export interface Visit {
  /** What the extension did on the page's main thread. */
  ours: Slice[];
  /** All that was done on it, in milliseconds. */
  total: number;
  /** From the browser being idle, when it runs the gate, to the first underlined words, in milliseconds; null where nothing was underlined. */
  untilUnderlined: number | null;
}

/** In milliseconds, after the page has loaded: longer than anything of ours waits. */
const rest = 1500;
const mark = 'bench:underlined';

/** Loads a page in a new tab and records what its main thread does meanwhile. */
export async function visit(context: BrowserContext, url: string, extension: string): Promise<Visit> {
  const page = await context.newPage();
  await page.addInitScript(markUnderline, mark);
  const events = await trace(page, async () => {
    await page.goto(url, { waitUntil: 'load' });
    await page.waitForTimeout(rest);
  });
  await page.close();
  const thread = mainThread(events, url);
  const ours = ourSlices(thread, extension);
  const began = ours.find(({ evaluates }) => evaluates === thread.frame)?.start;
  const underlined = events.find(({ name }) => name === mark)?.ts;
  return {
    ours,
    total: thread.tasks.reduce((sum, task) => sum + ran(task), 0),
    untilUnderlined: began !== undefined && underlined !== undefined ? underlined / 1000 - began : null
  };
}

/** Runs in the page: marks the moment when the first words are underlined. The registry of highlights is the page's own. */
function markUnderline(name: string) {
  if (window !== window.top) return;
  const look = setInterval(() => {
    const underlined = [...CSS.highlights].some(([key, highlight]) => key.startsWith('second-source-') && highlight.size > 0);
    if (!underlined) return;
    performance.mark(name);
    clearInterval(look);
  }, 4);
}
