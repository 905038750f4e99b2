import { defineContentScript } from 'wxt/utils/define-content-script';
import '@/assets/styles/highlights.css';
import { isNull, isText, objectOf, oneOf } from '@/lib/core/shape';
import type { PageCalls } from '@/lib/messages/calls';
import { listen } from '@/lib/messages/listen';
import { askBackground } from '@/lib/messages/send';
import { fromBackground } from '@/lib/messages/senders';
import type { Desk } from '@/lib/page/notes/desk';
import { startPageNotes } from '@/lib/page/notes/pageNotes';
import { readPage } from '@/lib/page/readPage';

/** Reads a page whose gate has opened and shows its notes. The background puts it there. */
export default defineContentScript({
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main(ctx) {
    // Not randomUUID: pages without https do not have it.
    const run = crypto.getRandomValues(new Uint32Array(4)).join('-');
    const { signal } = ctx;
    const page = startPageNotes(
      document,
      deskOf(run, () => ctx.isInvalid),
      import.meta.env.MODE === 'test' ? 'open' : 'closed',
      signal
    );
    const done = async (work: Promise<unknown>) => {
      await work;
      return null;
    };
    listen<PageCalls>(
      {
        present: { from: fromBackground, wellFormed: isNull, answer: () => ({ run }) },
        jump: { from: fromBackground, wellFormed: objectOf({ id: isText }), answer: ({ id }) => done(page.jump(id)) },
        step: { from: fromBackground, wellFormed: objectOf({ by: oneOf(1, -1) }), answer: ({ by }) => done(page.step(by)) },
        text: { from: fromBackground, wellFormed: isNull, answer: () => readPage(document) },
        again: { from: fromBackground, wellFormed: isNull, answer: () => done(page.again()) }
      },
      signal
    );
  }
});

/** What the page asks goes to the background. `gone` finds out whether the extension is still there, and takes everything away if not. */
function deskOf(run: string, gone: () => boolean): Desk {
  const ask: typeof askBackground = (call, what) =>
    askBackground(call, what).catch((error: unknown) => {
      if (!gone()) throw error;
      // All of ours has just been taken away: nobody waits for the answer any more.
      return new Promise(() => {});
    });
  return {
    analyse: (page) => ask('analyse', { run, page }),
    shown: async (ids) => (await ask('shown', { run, ids })).announce,
    openNote: (id) => ask('openNote', { id, inject: globalThis.secondSourceCard === undefined }),
    hideTopic: (id, where) => ask('hideTopic', { id, where }),
    report: (id) => ask('report', { id }),
    openPanel: () => ask('openPanel', null),
    left: () => ask('left', { run })
  };
}
