import { type BrowserContext, chromium } from 'playwright-core';
import { findBrowser, missingBrowser } from './browsers.mjs';
import { tempFolder } from './tempFolder';

export interface ChromiumOptions {
  /** Folder of the built extension; without it the browser comes bare. */
  extension?: string;
  /** Port of the local server that stands in for every host. */
  port: number;
  headless?: boolean;
  /** Further command-line flags. */
  flags?: string[];
}

/** Chromium's own errands over the network, none of which a test or a demo wants. */
const quiet = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run'
];

/**
 * Opens the installed Chromium with a fresh profile that is deleted when it closes. Every host name leads to the local server, so that nothing
 * reaches the network. Throws with a line that says what to install where there is no Chromium.
 */
export async function openChromium({ extension, port, headless = true, flags = [] }: ChromiumOptions): Promise<BrowserContext> {
  const executablePath = findBrowser('chromium');
  if (!executablePath) throw new Error(missingBrowser('chromium'));
  const profile = tempFolder();
  const context = await chromium.launchPersistentContext(profile.path, {
    executablePath,
    headless,
    // Playwright's own way of being headless is another browser, one that loads no extensions.
    ignoreDefaultArgs: ['--headless', '--disable-extensions'],
    viewport: headless ? { width: 1280, height: 900 } : null,
    args: [
      ...quiet,
      ...(headless ? ['--headless=new'] : []),
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(extension ? [`--load-extension=${extension}`, `--disable-extensions-except=${extension}`] : []),
      '--disable-features=HttpsUpgrades,DisableLoadExtensionCommandLineSwitch',
      `--host-resolver-rules=MAP * 127.0.0.1:${port}`,
      ...flags
    ]
  });
  context.once('close', () => void profile.remove());
  return context;
}

/** The extension's service worker, once it runs. */
export async function serviceWorker(context: BrowserContext) {
  return context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
}
