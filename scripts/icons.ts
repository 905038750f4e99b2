// Draws the PNG icons out of assets/icons/logo.svg, each size by itself, so that small ones stay sharp. Run after the drawing has changed.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openChromium } from './browser/chromium';
import { serve } from './browser/serve';

const folder = join(import.meta.dirname, '../assets/icons');
const svg = readFileSync(join(folder, 'logo.svg'), 'utf8');
const server = await serve(() => `<!doctype html><style>body{margin:0;background:none}svg{display:block}</style>${svg}`);
const context = await openChromium({ port: server.port });
const page = await context.newPage();
await page.goto('http://logo.example/');
for (const size of [16, 32, 48, 128]) {
  await page.setViewportSize({ width: size, height: size });
  await page.screenshot({ path: join(folder, `${size}.png`), omitBackground: true });
}
await context.close();
server.close();
