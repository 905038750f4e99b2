import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { articlePage } from './support/article';
import { type Reader, startChromium } from './support/chromium';
import { seenNotes, waitForNotes } from './support/notes';

const address = 'http://courier.example/meeting';
const sourceAddress = 'http://gazette.example/three-hours';

let reader: Reader;

beforeAll(async () => {
  reader = await startChromium();
  reader.site.put(
    address,
    articlePage({
      title: 'Petro and Trump meet at the White House',
      paragraphs: [
        'The meeting between Petro and Trump on Tuesday lasted an hour and 40 minutes.',
        'Reporters waited outside for most of the afternoon.'
      ]
    })
  );
  reader.site.put(
    sourceAddress,
    articlePage({
      title: 'Three hours with the president',
      paragraphs: ['The meeting between Petro and Trump at the White House lasted three hours and 10 minutes, an aide said.']
    })
  );
});

afterAll(() => reader.close());

const lengthOf = async (page: Page) => (await seenNotes(page)).find(({ words }) => words.includes('40 minutes')) ?? null;

/** Opens the popup as a page that speaks of the tab which shows this address. */
async function popupFor(url: string): Promise<Page> {
  const worker = await reader.worker();
  const tab = await worker.evaluate(async (wanted) => (await chrome.tabs.query({})).find((one) => one.url === wanted)?.id, url);
  return reader.openOwn(`/popup.html?tab=${tab}`);
}

/** The page of the extension that an act opens in a new tab. */
async function opened(act: () => Promise<unknown>): Promise<Page> {
  const [page] = await Promise.all([reader.context.waitForEvent('page'), act()]);
  await page.waitForLoadState();
  return page;
}

/** Flags from the popup, by one of its buttons. */
async function flag(
  page: Page,
  button: RegExp,
  reason: string,
  more: (form: Page) => Promise<unknown> = async () => {}
): Promise<void> {
  await page.bringToFront();
  const popup = await popupFor(address);
  const form = await opened(() => popup.getByRole('button', { name: button }).click());
  await form.getByRole('radio', { name: new RegExp(`^${reason}`) }).check();
  await more(form);
  await form.getByRole('button', { name: 'Flag', exact: true }).click();
  await form.getByText('Flagged and saved.').waitFor();
  await form.close();
  if (!popup.isClosed()) await popup.close();
}

/** Selects the words on the page, as a reader with a mouse does. */
const select = (page: Page, words: string) =>
  page.evaluate((wanted) => {
    const paragraph = [...document.querySelectorAll('p')].find((one) => one.textContent?.includes(wanted));
    const text = paragraph?.firstChild as Text;
    const range = document.createRange();
    range.setStart(text, text.data.indexOf(wanted));
    range.setEnd(text, text.data.indexOf(wanted) + wanted.length);
    getSelection()?.removeAllRanges();
    getSelection()?.addRange(range);
  }, words);

const reloaded = async (page: Page) => {
  await page.bringToFront();
  await page.reload();
};

test('a moderator flags in the popup, accepts in the queue with no note here, and the note is gone until that is undone', async () => {
  const page = await reader.open(address);
  await waitForNotes(page);
  expect(await lengthOf(page)).toMatchObject({ status: 'conflict' });
  await flag(page, /Flag this claim: Length/, 'Wrong topic', (form) =>
    form.getByRole('textbox', { name: /^Comment/ }).fill('This is about the call.')
  );

  const queue = await reader.openOwn('/review.html');
  await queue.locator('.flagLine', { hasText: 'Wrong topic' }).waitFor();
  await queue.keyboard.press('a');
  const form = queue.getByRole('form', { name: 'Accept' });
  await form.getByText('Vanishes').waitFor();
  await form.getByRole('button', { name: 'Save' }).click();
  await queue.getByText('1 flag accepted.').waitFor();

  await reloaded(page);
  await expect.poll(() => lengthOf(page), { timeout: 10_000 }).toBeNull();

  await queue.bringToFront();
  await queue.keyboard.press('u');
  await queue.getByText('Undone.').waitFor();
  await reloaded(page);
  await waitForNotes(page);
  expect(await lengthOf(page)).toMatchObject({ status: 'conflict' });
  await Promise.all([queue.close(), page.close()]);
});

test('words that got no note are flagged by selecting them, and stand in the queue with what is around them', async () => {
  const page = await reader.open(address);
  await waitForNotes(page);
  await select(page, 'most of the afternoon');
  await flag(page, /Flag a claim/, 'Missing claim');
  const queue = await reader.openOwn('/review.html');
  await queue.locator('.flagLine', { hasText: 'Missing claim' }).click();
  await queue.getByText('These words had no note.').waitFor();
  expect(await queue.locator('.passage blockquote').textContent()).toContain(
    'Reporters waited outside for most of the afternoon'
  );
  expect(await queue.getByRole('link', { name: 'Open the page at these words' }).getAttribute('href')).toMatch(
    /^http:\/\/courier\.example\/meeting#:~:text=.*most%20of%20the%20afternoon$/
  );
  await Promise.all([queue.close(), page.close()]);
});

test('a position that is corrected changes the verdict on the open page at once, without reloading', async () => {
  const page = await reader.open(address);
  await waitForNotes(page);
  await flag(page, /Flag this claim: Length/, 'Wrong source position');
  const queue = await reader.openOwn('/review.html');
  await queue.locator('.flagLine', { hasText: 'Wrong source position' }).click();
  await queue.keyboard.press('a');
  const form = queue.getByRole('form', { name: 'Accept' });
  await form.getByLabel(/^Source/).selectOption('wsws');
  await form.getByLabel(/^Value/).fill('100 minutes');
  await form
    .getByText(/Changes/)
    .first()
    .waitFor();
  await form.getByRole('button', { name: 'Save' }).click();
  await queue.getByText('1 flag accepted.').waitFor();
  await page.bringToFront();
  await expect.poll(() => lengthOf(page), { timeout: 10_000 }).toMatchObject({ status: 'agree' });

  await queue.goto(queue.url().replace(/#.*|$/, '#/corrections'));
  await queue.getByRole('button', { name: 'Take out' }).click();
  await queue.getByText('The correction is taken out.').waitFor();
  await page.bringToFront();
  await expect.poll(() => lengthOf(page), { timeout: 10_000 }).toMatchObject({ status: 'conflict' });
  await Promise.all([queue.close(), page.close()]);
});

test('an article added as a source stands in the card from then on, and is gone when it is switched off', async () => {
  const article = await reader.open(sourceAddress);
  await waitForNotes(article);
  const popup = await popupFor(sourceAddress);
  const form = await opened(() => popup.getByRole('button', { name: /Add as a source/ }).click());
  await form.getByText('Kept as').first().waitFor();
  await form.getByLabel('Publisher').fill('The Gazette');
  await form.getByRole('button', { name: 'Add the source' }).click();
  await form.getByText(/Added: pages are compared/).waitFor();
  await form.close();

  const page = await reader.open(address);
  await waitForNotes(page);
  await page
    .getByRole('button', { name: /40 minutes|minutes/ })
    .first()
    .focus();
  await page.keyboard.press('Enter');
  await page.getByText('The Gazette').first().waitFor();

  const sources = await reader.openOwn('/review.html#/sources');
  await sources.getByLabel('Compared with').click();
  await sources.getByText('Changed.').waitFor();
  await reloaded(page);
  await waitForNotes(page);
  await page
    .getByRole('button', { name: /minutes/ })
    .first()
    .focus();
  await page.keyboard.press('Enter');
  await page.getByText('World Socialist Web Site').first().waitFor();
  expect(await page.getByText('The Gazette').count()).toBe(0);
  await Promise.all([sources.close(), page.close(), article.close()]);
});
