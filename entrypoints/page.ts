import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { isNull, isText, objectOf, oneOf } from '@/lib/core/shape';
import type { PageCalls } from '@/lib/messages/calls';
import { listen } from '@/lib/messages/listen';
import { askBackground } from '@/lib/messages/send';
import { fromBackground } from '@/lib/messages/senders';
import type { Desk } from '@/lib/page/notes/desk';
import { startPageNotes } from '@/lib/page/notes/pageNotes';
import { readPage } from '@/lib/page/readPage';

declare global {
  /** The page script that is at work in this document, in a world that the page cannot see. */
  var secondSourcePage: AbortController | undefined;
}

/** Reads a page whose gate has opened and shows its notes. The background puts it there. Everything it starts is owned by one signal. */
export default defineUnlistedScript(() => {
  globalThis.secondSourcePage?.abort();
  const life = new AbortController();
  globalThis.secondSourcePage = life;
  // Not randomUUID: pages without https do not have it.
  const run = crypto.getRandomValues(new Uint32Array(4)).join('-');
  const page = startPageNotes(document, deskOf(run, life), import.meta.env.MODE === 'test' ? 'open' : 'closed', life.signal);
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
    life.signal
  );
});

/** What the page asks goes to the background. Where the extension has gone away (updated, switched off), all of ours is taken away. */
function deskOf(run: string, life: AbortController): Desk {
  const ask: typeof askBackground = (call, what) =>
    askBackground(call, what).catch((error: unknown) => {
      if (browser.runtime?.id !== undefined) throw error;
      life.abort();
      // Nobody waits for the answer any more.
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
