import { defineContentScript } from 'wxt/utils/define-content-script';
import sites from '@/assets/sites.json';
import '@/assets/styles/highlights.css';
import { gateOpens, touchesGate } from '@/lib/core/pack/gate';
import { askBackground } from '@/lib/messages/send';
import { watchGate } from '@/lib/page/gate/watchGate';

// The gates alone: of the packs, nothing else is in this script.
const bundled = import.meta.glob<string[][][]>('../assets/packs/*.json', { eager: true, import: 'gate' });
const gate = Object.values(bundled).flat();

/** The gate. It runs on every page of the sites and is all that most of them ever see. */
export default defineContentScript({
  matches: sites.hosts.map((host) => `*://*.${host}/*`),
  allFrames: true,
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main(ctx) {
    const questions = { opens: (text: string) => gateOpens(text, gate), touches: (text: string) => touchesGate(text, gate) };
    const opened = () => void askBackground('gateOpened', null).catch(() => {});
    watchGate(document, questions, opened, ctx.signal);
  }
});
