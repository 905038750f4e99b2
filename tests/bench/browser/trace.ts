import type { CDPSession, Page } from 'playwright-core';

/** One event of Chromium's tracing; times in microseconds. */
export interface TraceEvent {
  name: string;
  /** X is a span with a duration. */
  ph: string;
  ts: number;
  dur?: number;
  /** How much of its duration the thread really ran. */
  tdur?: number;
  pid: number;
  tid: number;
  args?: {
    name?: string;
    worldName?: string;
    data?: { url?: string; frame?: string };
    beginData?: { url?: string; frame?: string };
    chrome_mojo_event_info?: { mojo_interface_tag?: string };
  };
}

const categories = ['toplevel', 'devtools.timeline', 'disabled-by-default-devtools.timeline', 'v8', 'blink.user_timing'];

/** Records what the page's process does while `during` runs. */
export async function trace(page: Page, during: () => Promise<void>): Promise<TraceEvent[]> {
  const cdp = await page.context().newCDPSession(page);
  const events: TraceEvent[] = [];
  cdp.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await cdp.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig: { includedCategories: categories } });
  await during();
  await ended(cdp);
  await cdp.detach();
  return events;
}

async function ended(cdp: CDPSession): Promise<void> {
  const complete = new Promise((resolve) => cdp.once('Tracing.tracingComplete', resolve));
  await cdp.send('Tracing.end');
  await complete;
}
