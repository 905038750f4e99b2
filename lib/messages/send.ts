import { browser } from 'wxt/browser';
import type { BackgroundCalls, PageCalls } from './calls';

/** What travels: the call's name and what it asks. */
export interface Envelope {
  call: string;
  ask: unknown;
}

/** What comes back: the answer, or why there is none. */
export type Reply = { answer: unknown } | { error: string };

/** Asks the background. Rejects with the background's reason, or where the extension has gone away. */
export async function askBackground<K extends keyof BackgroundCalls>(
  call: K,
  ask: BackgroundCalls[K]['ask']
): Promise<BackgroundCalls[K]['answer']> {
  return opened(await browser.runtime.sendMessage({ call, ask } satisfies Envelope)) as BackgroundCalls[K]['answer'];
}

/** Asks the page script of one frame; null where no page script of ours answers there. */
export async function askPage<K extends keyof PageCalls>(
  place: { tabId: number; frameId: number },
  call: K,
  ask: PageCalls[K]['ask']
): Promise<PageCalls[K]['answer'] | null> {
  try {
    const reply = await browser.tabs.sendMessage(place.tabId, { call, ask } satisfies Envelope, { frameId: place.frameId });
    return reply ? (opened(reply) as PageCalls[K]['answer']) : null;
  } catch {
    return null;
  }
}

function opened(reply: Reply | undefined): unknown {
  if (!reply) throw new Error('Second Source gave no answer');
  if ('error' in reply) throw new Error(reply.error);
  return reply.answer;
}
