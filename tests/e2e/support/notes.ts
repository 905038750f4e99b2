import type { Page } from 'playwright-core';

/** A note as a reader meets it on the page. */
export interface SeenNote {
  /** The underlined words. */
  words: string;
  status: string;
  /** The marker's spoken name. */
  name: string;
}

const host = 'second-source-notes';

/** Waits until the page shows at least so many notes. */
export async function waitForNotes(page: Page, count = 1): Promise<void> {
  await page
    .locator(`${host} li button`)
    .nth(count - 1)
    .waitFor({ state: 'attached', timeout: 10_000 });
}

/** The page's notes in reading order. The registry of highlights is the page's own, so its ranges can be read from there. */
export async function seenNotes(page: Page): Promise<SeenNote[]> {
  return page.evaluate((tag) => {
    const statuses = ['conflict', 'differs', 'agree', 'compatible', 'unconfirmed'];
    const ranges = statuses.flatMap((status) =>
      [...(CSS.highlights.get(`second-source-${status}`) ?? [])].map((range) => ({ range: range as Range, status }))
    );
    ranges.sort((a, b) => a.range.compareBoundaryPoints(Range.START_TO_START, b.range));
    const buttons = [...(document.querySelector(tag)?.shadowRoot?.querySelectorAll('li button') ?? [])];
    return ranges.map(({ range, status }, at) => ({
      words: range.toString().replace(/\s+/g, ' '),
      status,
      name: buttons[at]?.getAttribute('aria-label') ?? ''
    }));
  }, host);
}

/** Waits for as long as a page that names nothing would need to show a note. */
export async function settle(page: Page): Promise<void> {
  await page.waitForTimeout(1500);
}
