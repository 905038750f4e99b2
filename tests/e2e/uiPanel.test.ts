import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type Reader, startChromium } from './support/chromium';
import { eventually } from './support/eventually';
import { openNotedArticle, setSettings, smallTargets, violations } from './support/ownPages';

let reader: Reader;
let panel: Page;
let article: Page;
beforeAll(async () => {
  reader = await startChromium();
});
afterAll(() => reader?.close());
afterEach(async () => {
  await setSettings(reader);
  for (const open of reader.context.pages().slice(1)) await open.close();
});

async function openPanel(more = '') {
  const opened = await openNotedArticle(reader);
  article = opened.page;
  panel = await reader.openOwn(`sidepanel.html?tab=${opened.tabId}${more}`);
  await panel.setViewportSize({ width: 380, height: 800 });
  await panel.getByRole('heading', { level: 1 }).waitFor();
}

const labels = () => panel.locator('.noteLine .label').allInnerTexts();

describe('the side panel', () => {
  test('lists the notes in the order of the page', async () => {
    await openPanel();
    const found = await labels();
    expect(found.indexOf('Length of the meeting')).toBeLessThan(found.indexOf('Deaths in the boat strikes'));
    expect(found.length).toBeGreaterThanOrEqual(4);
  });

  test('narrows the list by status and by kind, and back', async () => {
    await openPanel();
    const all = (await labels()).length;
    const conflict = panel.getByRole('button', { name: /^Conflict/ }).first();
    await conflict.click();
    expect(await labels()).toEqual(['Length of the meeting']);
    await conflict.click();
    await panel.getByRole('combobox').selectOption('count');
    expect(await labels()).toEqual(['Deaths in the boat strikes']);
    await panel.getByRole('combobox').selectOption('');
    expect(await labels()).toHaveLength(all);
  });

  test('unfolds all that the card holds, and shows the note in the page', async () => {
    await openPanel();
    await panel.getByRole('button', { name: /Length of the meeting/ }).click();
    expect(await panel.locator('.unfolded').innerText()).toContain('How long did the meeting last?');
    await article.getByRole('dialog').waitFor();
  });

  test('is live: text that arrives on the page brings its note', async () => {
    await openPanel();
    const before = (await labels()).length;
    await article.bringToFront();
    await article.evaluate(() =>
      document
        .querySelector('article')
        ?.insertAdjacentHTML('beforeend', '<p>The raid on Caracas that captured Maduro left 80 people dead.</p>')
    );
    await eventually(async () => (await labels()).length > before);
  });

  test('sets the page beside every source in one table', async () => {
    await openPanel();
    await panel.getByRole('button', { name: 'Comparison' }).click();
    expect((await panel.locator('thead th').allInnerTexts()).slice(1, 3)).toEqual(['This page', 'World Socialist Web Site']);
    const row = panel.getByRole('row', { name: /How long did the meeting last/ });
    expect(await row.innerText()).toContain('Conflicts');
    const rows = await panel.locator('tbody tr').count();
    await panel.getByRole('checkbox').check();
    expect(await panel.locator('tbody tr').count()).toBeGreaterThan(rows);
    expect(await panel.locator('tbody tr').count()).toBeGreaterThanOrEqual(36);
  });

  test('saves the table as CSV', async () => {
    await openPanel('&as=page');
    const download = panel.waitForEvent('download');
    await panel.getByRole('button', { name: 'Save as CSV' }).click();
    const csv = readFileSync(await (await download).path(), 'utf8');
    expect(csv).toContain('How long did the meeting last?,nearly two hours,');
  });

  test('prints the table on white without its buttons, with the page’s address and its heading on each sheet', async () => {
    await openPanel('&as=page');
    await panel.emulateMedia({ media: 'print', colorScheme: 'dark' });
    expect(await panel.locator('.onPaper').innerText()).toContain('http://daily.example/');
    expect(await panel.locator('thead').evaluate((head) => getComputedStyle(head).display)).toBe('table-header-group');
    expect(await panel.evaluate(() => getComputedStyle(document.body).color)).toBe('rgb(29, 32, 37)');
    expect(await panel.locator('.tools').isVisible()).toBe(false);
    expect(await panel.locator('table').isVisible()).toBe(true);
  });
});

test('who cannot see or press well can use an unfolded note', async () => {
  await openPanel();
  await panel.locator('.noteLine').first().click();
  for (const colorScheme of ['light', 'dark'] as const) {
    await panel.emulateMedia({ colorScheme });
    expect([colorScheme, await violations(panel)]).toEqual([colorScheme, []]);
  }
  expect(await smallTargets(panel)).toEqual([]);
});
