import { browser } from 'wxt/browser';
import { readSettings } from './readSettings';
import type { Settings } from './settings';

const key = 'settings';

/** The settings as they stand. */
export async function loadSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(key);
  return readSettings(stored[key]).settings;
}

/** One writer at a time: two changes made together must not undo each other. */
let last: Promise<unknown> = Promise.resolve();

/**
 * Changes the settings and gives the new ones. What was stored and could not be read in full is first set aside under a key of its
 * own, so that nothing a reader has chosen is lost to a release that does not understand it.
 */
export function changeSettings(change: (settings: Settings) => Settings): Promise<Settings> {
  const done = last.then(async () => {
    const stored = (await browser.storage.local.get(key))[key];
    const { settings, whole } = readSettings(stored);
    if (!whole) await browser.storage.local.set({ [asideKey(stored)]: stored });
    const changed = change(settings);
    await browser.storage.local.set({ [key]: changed });
    return changed;
  });
  last = done.catch(() => {});
  return done;
}

const asideKey = (stored: unknown) => `${key}-aside-${(stored as { version?: unknown })?.version ?? 'unknown'}`;

/** Calls back with the new settings whenever they change, in whatever page of the extension, until the signal is aborted. */
export function watchSettings(changed: (settings: Settings) => void, signal?: AbortSignal): void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'local' && changes[key]) changed(readSettings(changes[key].newValue).settings);
  };
  browser.storage.onChanged.addListener(listener);
  signal?.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
}
