// The demo: sample articles of our own in Chromium, with the extension loaded. Without a display it shows what it would look like, and ends.
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { BrowserContext } from 'playwright-core';
import { analyse } from '../lib/core/analyse';
import { openChromium, serviceWorker } from './browser/chromium';
import { type Sample, samples } from './browser/samples';
import { serve } from './browser/serve';
import { asText } from './engine/annotationText';
import { bundledPacks } from './engine/bundledPacks';
import { readFile } from './engine/readFile';

const root = join(import.meta.dirname, '..');
const shots = join(root, '.output/demo');
const hasDisplay =
  process.platform === 'win32' || process.platform === 'darwin' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

function build() {
  // The test build is the product plus the made-up hosts of the samples.
  const { status } = spawnSync('wxt', ['build', '--mode', 'test'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32'
  });
  if (status !== 0) process.exit(1);
}

/** Opens every sample in a tab and leaves the reader alone with them until the window is closed. */
async function show(context: BrowserContext) {
  const [blank] = context.pages();
  for (const { url } of samples) await (await context.newPage()).goto(url);
  await blank?.close();
  await context.pages()[0]?.bringToFront();
  console.log(`The window shows ${samples.length} sample articles. Press a marker to open its note; close the window to end.`);
  await new Promise((resolve) => context.once('close', resolve));
}

/** Prints the notes of every sample, and saves how the pages look with them. */
async function print(context: BrowserContext) {
  const packs = bundledPacks();
  mkdirSync(shots, { recursive: true });
  for (const sample of samples) {
    const file = relative(root, sample.file);
    const read = readFile(sample.file);
    if (typeof read === 'string') throw new Error(read);
    console.log(asText(file, read, analyse(read, packs), packs, false));
    for (const shot of await photograph(context, sample)) console.log(`  screenshot: ${shot}`);
    console.log('');
  }
  await context.close();
}

/** In milliseconds: the card grows out of its marker. */
const grown = 500;

/** The whole page with its underlined words and markers, and the first conflict with its note open. */
async function photograph(context: BrowserContext, { host, url }: Sample): Promise<string[]> {
  const shot = { page: join(shots, `${host}.png`), note: join(shots, `${host}-note.png`) };
  const page = await context.newPage();
  await page.goto(url);
  const marker = page.locator('second-source-notes button.conflict:not(.dot)').first();
  await marker.waitFor();
  await page.screenshot({ path: shot.page, fullPage: true });
  await marker.click();
  await page.waitForTimeout(grown);
  await page.screenshot({ path: shot.note });
  await page.close();
  return [shot.page, shot.note];
}

build();
const server = await serve((host) => samples.find((sample) => sample.host === host)?.html ?? null);
try {
  const context = await openChromium({ extension: join(root, '.output/chrome-test'), port: server.port, headless: !hasDisplay });
  await serviceWorker(context);
  await (hasDisplay ? show(context) : print(context));
} finally {
  server.close();
}
