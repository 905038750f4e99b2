import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { type Gate, gateOpens } from '@/lib/core/pack/gate';
import { addedGatesKey } from '@/lib/messages/addedGates';
import type { Envelope } from '@/lib/messages/send';
import { watchGate } from '@/lib/page/gate/watchGate';

/** The gate of packs that were brought in. The background registers it while there are any; a page costs nothing more else. */
export default defineUnlistedScript(async () => {
  const kept = await chrome.storage.local.get<Record<string, Gate | undefined>>(addedGatesKey);
  const gate = kept[addedGatesKey] ?? [];
  const opened = () => void chrome.runtime.sendMessage({ call: 'gateOpened', ask: null } satisfies Envelope).catch(() => {});
  watchGate(document, (text) => gateOpens(text, gate), opened);
});
