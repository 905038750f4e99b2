import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { built } from '../../support/built';
import { executablePath, flags } from './chromium';
import { eventually } from './eventually';

/** A Chromium that can be killed as a crash or a power cut would: all of its processes at once, without a word to any. */
export interface Killable {
  /** The review page of the extension. */
  page: Page;
  kill(): Promise<void>;
}

/** Starts Chromium on this profile, which it may have been killed on before, and opens the review page. */
export async function startKillable(profile: string): Promise<Killable> {
  const portFile = join(profile, 'DevToolsActivePort');
  // What a killed browser left would be taken for the new one's.
  for (const left of [portFile, join(profile, 'SingletonLock')]) rmSync(left, { force: true });
  const extension = built('chrome', 'test');
  const child = spawn(
    executablePath,
    [
      ...flags,
      `--user-data-dir=${profile}`,
      '--remote-debugging-port=0',
      `--load-extension=${extension}`,
      `--disable-extensions-except=${extension}`,
      'about:blank'
    ],
    { detached: true, stdio: 'ignore' }
  );
  const port = await eventually(() => existsSync(portFile) && /^(\d+)\n/.exec(readFileSync(portFile, 'utf8'))?.[1]);
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
  const [context] = browser.contexts();
  if (!context) throw new Error('Chromium has no context');
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const page = await context.newPage();
  await page.goto(new URL('/review.html', worker.url()).href);
  return { page, kill: () => killGroup(child) };
}

/** The browser and every process it started, by the number of their group. */
function killGroup(child: ChildProcess): Promise<void> {
  return new Promise((gone) => {
    child.once('exit', () => gone());
    process.kill(-(child.pid as number), 'SIGKILL');
  });
}
