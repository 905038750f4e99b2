import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findBrowser } from '../../../scripts/browser/browsers.mjs';
import { built } from '../../support/built';
import { type Site, startSite } from './site';

const executablePath = findBrowser('firefox') ?? '';

export interface FirefoxReader {
  site: Site;
  browser: Browser;
  open(url: string): Promise<Page>;
  close(): Promise<void>;
}

/** Firefox with a fresh profile and the extension's test build. Its extension pages cannot be driven, its web pages can. */
export async function startFirefox(): Promise<FirefoxReader> {
  const site = await startSite();
  const [host, port] = site.proxy.split(':');
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    extraPrefsFirefox: {
      'network.proxy.type': 1,
      'network.proxy.http': host,
      'network.proxy.http_port': Number(port),
      'network.proxy.no_proxies_on': '',
      'network.captive-portal-service.enabled': false,
      'network.connectivity-service.enabled': false,
      'dom.security.https_first': false
    }
  });
  await browser.installExtension(built('firefox', 'test'));
  return {
    site,
    browser,
    async open(url) {
      const page = await browser.newPage();
      await page.setViewport({ width: 1000, height: 800 });
      await page.goto(url, { waitUntil: 'load' });
      await page.bringToFront();
      return page;
    },
    async close() {
      await browser.close();
      await site.close();
    }
  };
}
