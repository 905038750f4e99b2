import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Flag } from '../../lib/core/moderation/flag';
import type { Step } from '../../lib/core/moderation/step';
import { writeBackup } from '../../lib/exchange/backup';
import { newFlag } from '../support/flags';
import { type Reader, startChromium } from './support/chromium';

let reader: Reader;
let page: Page;

const flags: Flag[] = Array.from({ length: 60 }, (_, i) => ({
  ...newFlag(),
  id: `f${i}`,
  at: 1_000_000 + i,
  comment: `comment number ${i}`,
  page: `https://news${i % 3}.example/meeting`
}));
const step = (flag: Flag): Step => ({
  id: `s${flag.id}`,
  batch: `b${flag.id}`,
  at: flag.at,
  author: flag.author,
  action: 'flag',
  flag: flag.id,
  correction: null,
  to: 'open',
  code: null,
  note: '',
  of: null
});
const backup = writeBackup({ flags, steps: flags.map(step), corrections: [], sources: [], packs: [], pages: [] }, 0);

beforeAll(async () => {
  reader = await startChromium();
  page = await reader.openOwn('/review.html#/exchange');
  await bringIn(backup);
  await page.getByText('New: flags 60, steps 60').waitFor();
});

afterAll(() => reader.close());

beforeEach(async () => {
  await go('');
  await page.reload();
  await page.locator('.flagLine').first().waitFor();
});

const go = async (place: string) => page.goto(page.url().replace(/(#.*)?$/, `#/${place}`));
const bringIn = (text: string) =>
  page.setInputFiles('input[type=file]', { name: 'file', mimeType: 'application/json', buffer: Buffer.from(text) });
const found = () => page.locator('p.found').textContent();
const key = (...keys: string[]) => keys.reduce((before, one) => before.then(() => page.keyboard.press(one)), Promise.resolve());

const violations = async () => {
  const { violations: all } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']).analyze();
  return all.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
};

for (const colorScheme of ['light', 'dark'] as const) {
  test.each(['', 'corrections', 'sources', 'exchange'])(
    `a moderator who cannot see well can use the page "%s" (${colorScheme})`,
    async (place) => {
      await page.emulateMedia({ colorScheme });
      await go(place);
      await page.locator('main').waitFor();
      expect(await violations()).toEqual([]);
    }
  );
}

test('the form of a decision and the list of keys are as usable', async () => {
  await key('a');
  await page.getByRole('form', { name: 'Accept' }).waitFor();
  expect(await violations()).toEqual([]);
  await key('Escape');
  await page.locator('.flagTable').focus();
  await key('?');
  await page.getByRole('dialog').waitFor();
  expect(await violations()).toEqual([]);
});

test('a whole round of work needs no mouse: move, select, reject together, undo', async () => {
  await key('j', 'x', 'j', 'x', 'r');
  const form = page.getByRole('form', { name: 'Reject' });
  await form.getByLabel(/^Because/).selectOption('no-claim');
  await key('Tab');
  await page.keyboard.type('Both are about the call.');
  await key('Tab', 'Enter');
  await page.getByText('2 flags rejected.').waitFor();
  await expect.poll(found).toBe('58 flags');
  await key('u');
  await page.getByText('Undone.').waitFor();
  await expect.poll(found).toBe('60 flags');
});

test('near-duplicates stand together, are joined at once, and parted again', async () => {
  await page.getByLabel(/^Group by/).selectOption('claim');
  await page.locator('.groupLine').first().waitFor();
  await page.locator('.flagTable').focus();
  await key('Home', 'x', 'd');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('59 duplicates joined.').waitFor();
  await expect.poll(found).toBe('1 flag');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(found).toBe('60 flags');
});

test('searching finds a flag by the words of its comment, and the last line can be reached', async () => {
  await key('/');
  await page.keyboard.type('number 59');
  await expect.poll(found).toBe('1 flag');
  await page.getByLabel('Search').fill('');
  await expect.poll(found).toBe('60 flags');
  await page.locator('.flagTable').focus();
  await key('End');
  await page.locator('#line-59.current').waitFor();
});

test('a decision taken in one tab shows in the other', async () => {
  const other = await reader.openOwn('/review.html');
  await other.locator('.flagLine').first().waitFor();
  await other.keyboard.press('t');
  await other.getByText('1 flag taken into review.').waitFor();
  await page.bringToFront();
  await expect.poll(() => page.locator('.flagLine').first().textContent()).toContain('In review');
  await other.keyboard.press('u');
  await other.getByText('Undone.').waitFor();
  await other.close();
});

test('a tab that was left open asks to be loaded again once the database has been upgraded', async () => {
  const other = await reader.openOwn('/review.html');
  await other.locator('.flagLine').first().waitFor();
  const upgraded = page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('another-database', 1);
        request.onsuccess = () => resolve();
        request.onerror = () => reject(request.error);
      })
  );
  await upgraded;
  await other.evaluate(async () => {
    const databases = await indexedDB.databases();
    const version = databases.find(({ name }) => name === 'second-source')?.version ?? 0;
    const request = indexedDB.open('second-source', version + 1000);
    await new Promise<void>((resolve) => {
      request.onupgradeneeded = () => {
        // The upgrade is given up again: only its announcement matters here.
        request.transaction?.abort();
        resolve();
      };
    });
  });
  await other
    .getByRole('alert')
    .getByText(/has been updated/)
    .waitFor();
  await other.close();
});

test('a file that is damaged changes nothing, and says where it is wrong', async () => {
  await go('exchange');
  await bringIn(backup.replace('"reason":"misread-value"', '"reason":"nonsense"'));
  await page.getByText('flags[0].reason').waitFor();
  await bringIn(backup);
  await page.getByText('New: flags 0, steps 0').waitFor();
});

test('acceptance waits for a second author where the rule is on', async () => {
  await go('exchange');
  await page.getByLabel('second author').click();
  await go('');
  await page.locator('.flagLine').first().waitFor();
  await key('a');
  await page.getByLabel(/^Correction/).selectOption('none');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText(/proposes to accept this/).waitFor();
  await key('u');
  await go('exchange');
  await page.getByLabel('second author').click();
});
