// Photographs every view in its states: light and dark, three widths, two languages. Saved outside the repository; prints where.
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { build } from 'wxt';
import { openChromium, serviceWorker } from './browser/chromium';
import { samples } from './browser/samples';
import { serve } from './browser/serve';
import { tempFolder } from './browser/tempFolder';
import { galleryIndex, type Shot } from './gallery/galleryIndex';
import { type View, viewsOf } from './gallery/views';

const root = join(import.meta.dirname, '..');
const folder = process.argv[2] ? resolve(process.argv[2]) : mkdtempSync(join(tmpdir(), 'second-source-gallery-'));
const widths = [360, 800, 1400];
const schemes = ['light', 'dark'] as const;
/** In milliseconds: time for a view to be painted in a new width or scheme. */
const settled = 350;

// A build of its own, so that tests and the demo can build at the same time.
const outDir = tempFolder();
await build({ root, mode: 'test', outDir: outDir.path });

mkdirSync(folder, { recursive: true });
const other =
  '<!doctype html><html lang="en"><title>Bread</title><h1>A loaf of rye</h1><p>Flour, water, salt and time.</p></html>';
const server = await serve((host) => samples.find((sample) => sample.host === host)?.html ?? other);
const shots: Shot[] = [];

for (const lang of ['en', 'es'] as const) {
  const context = await openChromium({ extension: join(outDir.path, 'chrome-test'), port: server.port });
  const worker = await serviceWorker(context);
  await worker.evaluate((language) => chrome.storage.local.set({ settings: { version: 1, language } }), lang);
  for (const view of await viewsOf(context, worker, lang)) await photograph(context, view, lang);
  await context.close();
}
server.close();
await outDir.remove();
writeFileSync(join(folder, 'index.html'), galleryIndex(shots));
console.log(`${shots.length} pictures: ${join(folder, 'index.html')}`);

async function photograph(context: BrowserContext, view: View, lang: string) {
  const page = await view.open(context);
  // A tab behind another is not painted.
  await page.bringToFront();
  for (const width of view.widths ?? widths) {
    for (const scheme of schemes) {
      await page.setViewportSize({ width, height: view.height ?? 820 });
      await page.emulateMedia({ colorScheme: scheme });
      await view.prepare?.(page);
      await page.waitForTimeout(settled);
      const file = `${view.name}-${lang}-${width}-${scheme}.png`;
      await shoot(page, join(folder, file), view.whole ?? false);
      shots.push({ view: view.name, lang, width, scheme, file });
    }
  }
  await view.close?.(page);
}

async function shoot(page: Page, path: string, fullPage: boolean) {
  await page.screenshot({ path, fullPage });
}
