import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { firstWords, gateOpens } from '@/lib/core/pack/gate';
import type { Envelope } from '@/lib/messages/send';
import { watchGate } from '@/lib/page/gate/watchGate';

// The gates alone: of the packs, nothing else is in this script.
const bundled = import.meta.glob<string[][][]>('../assets/packs/*.json', { eager: true, import: 'gate' });

/**
 * The gate: it runs on every page of the sites (the manifest names it, not WXT) and is all that most of them ever see. WXT's wrapper of a content script would
 * take three times as long as the gate itself; an unlisted script comes without it.
 */
export default defineUnlistedScript(() => {
  const gate = Object.values(bundled).flat();
  const questions = { mayOpen: firstWords(gate), opens: (text: string) => gateOpens(text, gate) };
  // Not WXT's `browser`: to look for it sets up the extension's interface in the page, which takes as long as the rest of this script.
  const opened = () => void chrome.runtime.sendMessage({ call: 'gateOpened', ask: null } satisfies Envelope).catch(() => {});
  watchGate(document, questions, opened);
});
