import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { type Gate, gateOpens } from '@/lib/core/pack/gate';
import { addedGatesKey } from '@/lib/messages/addedGates';
import { gateOpened } from '@/lib/messages/gateOpened';
import { watchGate } from '@/lib/page/gate/watchGate';

/** The gate of packs that were brought in. The background registers it while there are any; a page costs nothing more else. */
export default defineUnlistedScript(async () => {
  const kept = await chrome.storage.local.get<Record<string, Gate | undefined>>(addedGatesKey);
  const gate = kept[addedGatesKey] ?? [];
  watchGate(document, (text) => gateOpens(text, gate), gateOpened);
});
