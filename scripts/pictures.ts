// Makes the two pictures of the README: the card on a sample article, and the comparison. Needs `npm run build:test` first.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { openChromium, serviceWorker } from './browser/chromium';
import { samples } from './browser/samples';
import { serve } from './browser/serve';

const root = join(import.meta.dirname, '..');
const size = { width: 1240, height: 700 };
/** In milliseconds: time for a page to settle before it is photographed. */
const settled = 600;
const quality = 0.76;

const sample = samples.find(({ html }) => html.includes('<html lang="en"'));
if (!sample) throw new Error('no sample article in English');
const server = await serve((host) => samples.find((one) => one.host === host)?.html ?? null);
const context = await openChromium({ extension: join(root, '.output/chrome-test'), port: server.port });
const worker = await serviceWorker(context);

const article = await context.newPage();
await article.setViewportSize(size);
await article.goto(sample.url);
const marker = article.locator('second-source-notes li button[aria-label^="Conflict"]').first();
await marker.waitFor({ state: 'attached' });
await marker.evaluate((button) => scrollTo(0, button.getBoundingClientRect().top - innerHeight / 4));
await article.waitForTimeout(settled);
await marker.click();
await article.locator('.card').waitFor();
await save(article, 'card');

const tabId = await worker.evaluate(
  async (host) => (await chrome.tabs.query({})).find(({ url }) => url?.includes(host))?.id,
  sample.host
);
const comparison = await context.newPage();
await comparison.setViewportSize(size);
await comparison.goto(new URL(`/sidepanel.html?tab=${tabId}&as=page`, worker.url()).href);
await save(comparison, 'comparison');

await context.close();
server.close();

/** Chromium itself turns the picture into WebP, a third of the PNG's size. */
async function save(page: Page, name: string) {
  await page.waitForTimeout(settled);
  const png = (await page.screenshot()).toString('base64');
  const blank = await context.newPage();
  const webp = await blank.evaluate(
    async ({ png, quality }) => {
      const picture = Object.assign(new Image(), { src: `data:image/png;base64,${png}` });
      await picture.decode();
      const canvas = Object.assign(document.createElement('canvas'), { width: picture.width, height: picture.height });
      canvas.getContext('2d')?.drawImage(picture, 0, 0);
      return canvas.toDataURL('image/webp', quality).split(',')[1] ?? '';
    },
    { png, quality }
  );
  await blank.close();
  writeFileSync(join(root, `assets/pictures/${name}.webp`), Buffer.from(webp, 'base64'));
}
