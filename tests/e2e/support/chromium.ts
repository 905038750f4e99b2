import { type BrowserContext, chromium, type Page, type Worker } from 'playwright-core';
import { findBrowser } from '../../../scripts/browser/browsers.mjs';
import { tempFolder } from '../../../scripts/browser/tempFolder';
import { built } from '../../support/built';
import { eventually } from './eventually';
import { type Site, startSite } from './site';

export const executablePath = findBrowser('chromium') ?? '';

export const flags = [
  '--headless=new',
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
  '--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable',
  '--proxy-bypass-list=<-loopback>'
];

export interface Reader {
  site: Site;
  context: BrowserContext;
  /** Opens an address that the site has, in a new tab. */
  open(url: string): Promise<Page>;
  worker(): Promise<Worker>;
  /** Opens a page of the extension in a tab. */
  openOwn(path: string): Promise<Page>;
  close(): Promise<void>;
}

/** Chromium with a fresh profile and the extension's test build; null starts it without the extension. */
export async function startChromium(extension: string | null = built('chrome', 'test')): Promise<Reader> {
  const site = await startSite();
  const profile = tempFolder();
  const load = extension ? [`--load-extension=${extension}`, `--disable-extensions-except=${extension}`] : [];
  const context = await chromium.launchPersistentContext(profile.path, {
    executablePath,
    headless: false,
    viewport: { width: 1000, height: 800 },
    args: [...flags, `--proxy-server=http://${site.proxy}`, ...load]
  });
  if (extension) await closeWelcome(context);
  const worker = async () => context.serviceWorkers()[0] ?? context.waitForEvent('serviceworker');
  return {
    site,
    context,
    worker,
    async open(url) {
      const page = await context.newPage();
      await page.goto(url, { waitUntil: 'load' });
      return page;
    },
    async openOwn(path) {
      const page = await context.newPage();
      await page.goto(new URL(path, (await worker()).url()).href);
      return page;
    },
    async close() {
      await context.close();
      await site.close();
      await profile.remove();
    }
  };
}

/** The tab that opens at the first run comes to the front when it likes; a tab behind it is not painted. */
async function closeWelcome(context: BrowserContext): Promise<void> {
  const welcome = await eventually(() => context.pages().find((page) => page.url().endsWith('/welcome.html')));
  await welcome.close();
}
