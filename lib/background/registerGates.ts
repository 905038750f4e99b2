import { browser } from 'wxt/browser';
import { addedGatesKey } from '../messages/addedGates';
import { addedGates } from './packs';

type Scripts = Parameters<typeof browser.scripting.registerContentScripts>[0];

const grantedId = 'granted-sites';
const addedId = 'added-gate';

/** One at a time: of two that register the same script the second would fail. */
let last: Promise<unknown> = Promise.resolve();

/** Has the gates run where and as far as the manifest does not say it: on sites that the reader has allowed, and for packs brought in. */
export function registerGates(): Promise<void> {
  const done = last.then(registerAll);
  last = done.catch(() => {});
  return done;
}

/**
 * On no other sites than those allowed: a script that is registered for a site without permission would do nothing, without a word. The
 * gate of added packs goes everywhere, but is there only while there are such packs.
 */
async function registerAll(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  const own = new Set(browser.runtime.getManifest().host_permissions);
  const granted = origins.filter((origin) => !own.has(origin));
  const gates = await addedGates();
  if (gates.length > 0) await browser.storage.local.set({ [addedGatesKey]: gates });
  else await browser.storage.local.remove(addedGatesKey);
  await browser.scripting.unregisterContentScripts({ ids: [grantedId] }).catch(() => {});
  await browser.scripting.unregisterContentScripts({ ids: [addedId] }).catch(() => {});
  if (granted.length > 0) await register(grantedId, granted, 'gate.js');
  if (gates.length > 0 && origins.length > 0) await register(addedId, origins, 'addedGate.js');
}

async function register(id: string, matches: string[], file: string): Promise<void> {
  const script = { id, matches, js: [file], css: ['assets/highlights.css'], allFrames: true, runAt: 'document_idle' };
  await browser.scripting.registerContentScripts([script] as Scripts);
}
