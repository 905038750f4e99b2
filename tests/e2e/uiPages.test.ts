import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type Reader, startChromium } from './support/chromium';
import { eventually } from './support/eventually';
import { keptSettings, markerOf, openNotedArticle, setSettings } from './support/ownPages';

let reader: Reader;
let page: Page;
beforeAll(async () => {
  reader = await startChromium();
});
afterAll(() => reader?.close());
afterEach(async () => {
  await setSettings(reader);
  for (const open of reader.context.pages().slice(1)) await open.close();
});

async function openOwn(path: string) {
  page = await reader.openOwn(path);
  await page.getByRole('heading', { level: 1 }).waitFor();
}

describe('the options', () => {
  test('change the language of the page at once', async () => {
    await openOwn('options.html');
    await page.getByRole('radio', { name: 'Español' }).check();
    await page.getByRole('heading', { name: 'Segunda Fuente: opciones' }).waitFor();
    expect((await keptSettings(reader)).language).toBe('es');
  });

  test('show a hidden topic again, and hide it again by undo', async () => {
    const topic = 'petro-trump-2026-02-03/meeting-duration';
    await setSettings(reader, { hiddenTopics: [topic], hiddenHere: { 'daily.example': [topic] } });
    await openOwn('options.html');
    await page.getByText('Length of the meeting, everywhere').waitFor();
    await page.getByText('Length of the meeting, on daily.example').waitFor();
    await page.getByRole('button', { name: 'Show again' }).first().click();
    await eventually(async () => ((await keptSettings(reader)).hiddenTopics as string[]).length === 0);
    await page.getByRole('button', { name: 'Undo' }).click();
    await eventually(async () => ((await keptSettings(reader)).hiddenTopics as string[])[0] === topic);
  });

  test('leave a source out of the comparison, on open pages too', async () => {
    const { page: article } = await openNotedArticle(reader);
    await openOwn('options.html');
    await page.getByRole('checkbox', { name: /World Socialist Web Site/ }).uncheck();
    await eventually(async () => !(await markerOf(article, 'How long').getAttribute('aria-label'))?.startsWith('Conflict'));
  });

  test('show only what differs, where a reader wants it quiet', async () => {
    const { page: article } = await openNotedArticle(reader);
    await openOwn('options.html');
    await page.getByRole('radio', { name: /Only those/ }).check();
    await markerOf(article, 'Did Petro leave').waitFor({ state: 'detached' });
    expect(await markerOf(article, 'How long').count()).toBe(1);
  });

  test('end a pause and switch a site on again', async () => {
    await setSettings(reader, { sites: { 'daily.example': 'off' }, pauses: { everywhere: null, sites: {} } });
    await openOwn('options.html');
    await page.getByRole('button', { name: 'Switch on' }).click();
    await page.getByRole('button', { name: 'End the pause' }).click();
    await eventually(async () => !('everywhere' in ((await keptSettings(reader)).pauses as object)));
    expect((await keptSettings(reader)).sites).toEqual({ 'daily.example': 'on' });
  });

  test('keep the moderator’s name', async () => {
    await openOwn('options.html');
    await page.getByRole('textbox').fill('  R. Reader ');
    await page.getByRole('textbox').blur();
    await eventually(async () => (await keptSettings(reader)).author === 'R. Reader');
  });

  test('save everything as a file that can be brought in again', async () => {
    await openOwn('options.html');
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save everything' }).click();
    const path = await (await download).path();
    expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({ format: 'second-source-backup' });
    const file = { name: 'backup.json', mimeType: 'application/json', buffer: readFileSync(path) };
    await page.locator('input[type=file]').setInputFiles(file);
    await page.getByText('0 new entries were brought in.').waitFor();
  });

  test('say where a damaged file is wrong, and bring nothing in', async () => {
    await openOwn('options.html');
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('{"format":"other"}') });
    await page.getByText('Nothing was brought in: The file is of no kind that Second Source knows. (format)').waitFor();
  });

  test('delete everything only after a second press', async () => {
    await setSettings(reader, { author: 'R. Reader' });
    await openOwn('options.html');
    const press = page.getByRole('button', { name: 'Delete everything' });
    await press.click();
    expect((await keptSettings(reader)).author).toBe('R. Reader');
    await press.nth(1).click();
    await page.getByText('Everything is deleted.').waitFor();
    expect((await keptSettings(reader)).author).toBeUndefined();
  });

  test('list the keys and the data with its version', async () => {
    await openOwn('options.html');
    for (const late of [/Next note/, /36 topics/]) await page.getByText(late).first().waitFor();
    const text = await page.locator('main').innerText();
    expect(text).toMatch(/Next note\s+Alt\+Shift\+J/);
    expect(text.match(/Alt\+Shift\+/g)).toHaveLength(4);
    expect(text).toMatch(/petro-trump-2026-02-03, version \d+\.\d+\.\d+, .+, 36 topics/);
  });
});

describe('the welcome page', () => {
  const signs = () => page.locator('.sample .marker');

  for (const [language, conflict, close] of [
    ['en', 'Conflict: How long did the meeting last?', 'Close'],
    ['es', 'Conflicto: ¿Cuánto duró la reunión?', 'Cerrar']
  ] as const) {
    test(`has a sample article whose notes work, ${language}`, async () => {
      await setSettings(reader, { language });
      await openOwn('welcome.html');
      expect(await signs().count()).toBeGreaterThanOrEqual(6);
      const sign = page.getByRole('button', { name: conflict });
      await sign.focus();
      await page.keyboard.press('Enter');
      expect(await page.getByRole('dialog').innerText()).toContain('World Socialist Web Site');
      await page.getByRole('dialog').getByRole('button', { name: close }).click();
      expect(await page.getByRole('dialog').count()).toBe(0);
      expect(await sign.evaluate((element) => element === document.activeElement)).toBe(true);
    });
  }

  test('underlines the very words of each note', async () => {
    await openOwn('welcome.html');
    const underlined = await page.locator('.underlined').allTextContents();
    expect(underlined.map((words) => words.replace('\u2060', ''))).toContain('nearly two hours');
  });

  test('names what it does, what it does not, and how private it is', async () => {
    await openOwn('welcome.html');
    for (const name of ['What it does', 'What it does not do', 'Privacy', 'Where it runs']) {
      await page.getByRole('heading', { name, exact: true }).waitFor();
    }
  });
});
