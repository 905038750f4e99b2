import { browser } from 'wxt/browser';

type Scripts = Parameters<typeof browser.scripting.registerContentScripts>[0];

const id = 'granted-sites';

/**
 * Has the gate run on the sites that the reader has allowed beyond those that come with the extension, and on no others. A script that is
 * registered for a site without permission would do nothing, without a word.
 */
export async function registerGrantedSites(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  const own = new Set(browser.runtime.getManifest().host_permissions);
  const matches = origins.filter((origin) => !own.has(origin));
  await browser.scripting.unregisterContentScripts({ ids: [id] }).catch(() => {});
  if (matches.length === 0) return;
  const script = {
    id,
    matches,
    js: ['gate.js'],
    css: ['assets/highlights.css'],
    allFrames: true,
    runAt: 'document_idle'
  };
  await browser.scripting.registerContentScripts([script] as Scripts);
}
