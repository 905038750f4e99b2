import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type Reader, startChromium } from './support/chromium';
import { eventually } from './support/eventually';
import { keptSettings, markerOf, openNotedArticle, setSettings, smallTargets, violations } from './support/ownPages';

const length = 'How long did the meeting last?';

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

const card = () => page.getByRole('dialog');
const focused = () =>
  page.evaluate(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    return element?.getAttribute('aria-label') ?? element?.className ?? '';
  });

async function openCard(name = length) {
  ({ page } = await openNotedArticle(reader));
  await markerOf(page, name).focus();
  await page.keyboard.press('Enter');
  await card().waitFor();
}

describe('a reader who opens a note', () => {
  test('sees the question, the page’s words and each source with its verdict', async () => {
    await openCard();
    const text = await card().innerText();
    for (const part of [
      length,
      'nearly two hours',
      '1 h 36 min to just under 2 h',
      'World Socialist Web Site',
      'Conflicts',
      'Compatible'
    ]) {
      expect(text).toContain(part);
    }
    expect(text).toContain('Silent on this: Sociedad Media');
  });

  test('is told its name, and gets the focus back where it was', async () => {
    await openCard();
    expect(await card().getAttribute('aria-labelledby')).toBeTruthy();
    expect(await focused()).toContain('card');
    await page.keyboard.press('Escape');
    await card().waitFor({ state: 'detached' });
    expect(await focused()).toContain(length);
  });

  test('goes through all notes by key alone, and comes round to the first', async () => {
    await openCard();
    const place = () => card().locator('.place').innerText();
    const first = await place();
    const next = card().getByRole('button', { name: 'Next note' });
    const seen = [first];
    while (seen.length < 2 || seen.at(-1) !== first) {
      await next.focus();
      await page.keyboard.press('Enter');
      await eventually(async () => (await place()) !== seen.at(-1));
      seen.push(await place());
    }
    expect(`${seen.length - 1}`).toBe(first.split(' ').at(-1));
  });

  test('closes it by pressing elsewhere', async () => {
    await openCard();
    await page.mouse.click(5, 5);
    await card().waitFor({ state: 'detached' });
  });

  test('can still scroll the page, and the card stays by its words', async () => {
    await openCard();
    await page.addStyleTag({ content: 'body { min-height: 4000px }' });
    const before = await card().boundingBox();
    await page.mouse.move(5, 500);
    await page.mouse.wheel(0, 60);
    await eventually(async () => (await page.evaluate(() => scrollY)) === 60);
    await eventually(async () => Math.abs(((await card().boundingBox())?.y ?? 0) - (before?.y ?? 0)) > 20);
  });

  test('finds a toll drawn by date', async () => {
    await openCard('How many have the boat strikes killed?');
    expect(await card().getByRole('img').getAttribute('aria-label')).toContain('Figures by date');
  });

  test('reads it in Spanish when that is the language chosen', async () => {
    await setSettings(reader, { language: 'es' });
    await openCard('¿Cuánto duró la reunión?');
    expect(await card().innerText()).toContain('No encaja');
  });

  test('on a narrow screen has it at the bottom, over the whole width', async () => {
    await openCard();
    await page.setViewportSize({ width: 360, height: 740 });
    await eventually(async () => (await card().boundingBox())?.width === 360);
    const box = await card().boundingBox();
    const bottom = await page.evaluate(() => document.documentElement.clientHeight);
    expect(box && box.y + box.height).toBeCloseTo(bottom, 0);
  });
});

describe('what a reader can do from the card', () => {
  test('copy the comparison with its citations', async () => {
    await openCard();
    await card().getByRole('button', { name: 'Copy' }).click();
    await card().getByText('Copied').first().waitFor();
    await page.evaluate(() => document.body.prepend(document.createElement('textarea')));
    await page.locator('textarea').focus();
    await page.keyboard.press('Control+V');
    const copied = await page.locator('textarea').inputValue();
    expect(copied).toContain(length);
    expect(copied).toContain('http://daily.example/');
  });

  test('read why there is a note', async () => {
    await openCard();
    await card().getByRole('button', { name: 'Why this note' }).click();
    expect(await card().innerText()).toContain('which this pack looks for under');
  });

  test('hide its topic everywhere: the note goes, and stays away', async () => {
    await openCard();
    await card().getByRole('button', { name: 'Hide topic' }).click();
    await card().getByRole('button', { name: 'Everywhere' }).click();
    await markerOf(page, length).waitFor({ state: 'detached' });
    expect((await keptSettings(reader)).hiddenTopics).toEqual(['petro-trump-2026-02-03/meeting-duration']);
  });

  test('report a problem, on a page of the extension and not in the article', async () => {
    await openCard();
    const form = reader.context.waitForEvent('page');
    await card().getByRole('button', { name: 'Flag this claim' }).click();
    expect(new URL((await form).url()).protocol).toBe('chrome-extension:');
  });
});

describe('the page around the card', () => {
  test('does not hear the keys that are pressed in it', async () => {
    await openCard();
    await page.evaluate(() => {
      Object.assign(window, { heard: [] });
      document.addEventListener('keydown', (event) => (window as unknown as { heard: string[] }).heard.push(event.key), true);
      document.addEventListener('keydown', (event) =>
        (window as unknown as { heard: string[] }).heard.push(`bubbled ${event.key}`)
      );
    });
    await page.keyboard.press('j');
    const heard = await page.evaluate(() => (window as unknown as { heard: string[] }).heard);
    expect(heard).not.toContain('bubbled j');
  });

  test('cannot press its buttons', async () => {
    await openCard();
    await page.evaluate(() => {
      const inner = [...(document.querySelector('second-source-notes')?.shadowRoot?.children ?? [])].find(
        (child) => child.shadowRoot
      );
      const buttons = inner?.shadowRoot?.querySelectorAll('button') ?? [];
      for (const button of buttons) button.click();
    });
    await page.waitForTimeout(300);
    expect(await card().count()).toBe(1);
    expect((await keptSettings(reader)).hiddenTopics ?? []).toEqual([]);
  });

  test('keeps its own look: its font size and styles do not reach the card', async () => {
    await openCard();
    const before = await card().boundingBox();
    await page.addStyleTag({
      content: 'html { font-size: 40px } * { letter-spacing: 4px; text-transform: uppercase; line-height: 4 }'
    });
    await page.waitForTimeout(300);
    const after = await card().boundingBox();
    expect([after?.width, after?.height]).toEqual([before?.width, before?.height]);
  });
});

describe('who cannot see or press well', () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`finds the card accessible, ${colorScheme}`, async () => {
      await openCard();
      await page.emulateMedia({ colorScheme });
      expect(await violations(page, 'second-source-notes')).toEqual([]);
      expect(await smallTargets(page, '.card')).toEqual([]);
    });
  }

  test('sees every verdict’s shape and word in forced colours', async () => {
    await openCard();
    await page.emulateMedia({ forcedColors: 'active' });
    const badges = card().locator('.side .badge');
    expect(await badges.allInnerTexts()).toEqual(['Conflicts', 'Compatible']);
    const [background, glyph] = await card().evaluate((element) => [
      getComputedStyle(element).backgroundColor,
      getComputedStyle(element.querySelector('.badge .glyph') as Element).stroke
    ]);
    expect(glyph).not.toBe(background);
  });

  test('gets no movement where none is wanted', async () => {
    await openCard();
    await page.emulateMedia({ reducedMotion: 'reduce' });
    expect(await card().evaluate((element) => getComputedStyle(element).animationName)).toBe('none');
  });

  test('reads all of it at twice the size, by scrolling in one direction only', async () => {
    await openCard();
    await page.setViewportSize({ width: 640, height: 400 });
    const sizes = await card()
      .locator('.note')
      .evaluate((element) => ({ inner: element.scrollWidth, outer: element.clientWidth }));
    expect(sizes.inner).toBeLessThanOrEqual(sizes.outer);
    const box = await card().boundingBox();
    expect(box && box.x >= 0 && box.x + box.width <= 640 && box.height <= 400).toBe(true);
  });
});
