import type { BrowserContext, Page } from 'playwright-core';
import type { View } from './views';

/** The moderators' pages with a few flags in them, each made by the form, as a reader makes it. `popup` is the popup of a tab with notes. */
export async function reviewViews(context: BrowserContext, base: string, popup: string): Promise<View[]> {
  const close = (page: Page) => page.close();
  const whole = true;
  const review = (place: string) => async (within: BrowserContext) => {
    const page = await within.newPage();
    await page.goto(`${base}review.html#/${place}`);
    await page.locator('main').waitFor();
    return page;
  };
  for (const note of [0, 1, 2, 3]) {
    const form = await openForm(context, popup, note);
    await saveFlag(form, note);
    await form.close();
  }
  return [
    { name: 'flag-form', open: (within) => openForm(within, popup, 0), close, whole },
    { name: 'flag-saved', open: (within) => openForm(within, popup, 4).then((form) => saveFlag(form, 6)), close, whole },
    { name: 'review-queue', open: review(''), close },
    { name: 'review-detail', open: review(''), close, prepare: openDetail },
    { name: 'review-decision', open: review(''), close, prepare: openDecision },
    { name: 'review-corrections', open: review('corrections'), close },
    { name: 'review-sources', open: review('sources'), close },
    { name: 'review-exchange', open: review('exchange'), close, whole }
  ];
}

/** The form for the note at this place in the popup. */
async function openForm(context: BrowserContext, popup: string, note: number): Promise<Page> {
  const page = await context.newPage();
  await page.goto(popup);
  const opened = context.waitForEvent('page');
  await page.locator('.noteEntry button.icon').nth(note).click();
  const form = await opened;
  await form.locator('form').waitFor();
  if (!page.isClosed()) await page.close();
  return form;
}

async function saveFlag(form: Page, reason: number): Promise<Page> {
  await form.getByRole('radio').nth(reason).check();
  await form.locator('[type=submit]').click();
  await form.locator('.said p').waitFor();
  return form;
}

/** On a narrow screen the detail stands in the place of the list. */
async function openDetail(page: Page): Promise<void> {
  const line = page.locator('.flagLine').nth(1);
  if (await line.isVisible()) await line.click();
}

async function openDecision(page: Page): Promise<void> {
  if ((await page.locator('.decisionForm').count()) > 0) return;
  await page.locator('.flagLine').first().click();
  await page.keyboard.press('a');
  await page.locator('.decisionForm').waitFor();
}
