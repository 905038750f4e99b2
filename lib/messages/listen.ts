import { type Browser, browser } from 'wxt/browser';
import type { Call } from './calls';
import type { Envelope, Reply } from './send';

export type Sender = Browser.runtime.MessageSender;

/** How one call is answered: who may ask, what a well-formed question is, and the answer. */
export interface Answerer<C extends Call<unknown, unknown>> {
  from: (sender: Sender) => boolean;
  wellFormed: (ask: unknown) => ask is C['ask'];
  answer: (ask: C['ask'], sender: Sender) => C['answer'] | Promise<C['answer']>;
}

/** One entry for each call. */
export type Answerers<Calls> = { [K in keyof Calls]: Calls[K] extends Call<unknown, unknown> ? Answerer<Calls[K]> : never };

type Listener = Parameters<typeof browser.runtime.onMessage.addListener>[0];

/** Answers calls until the signal is aborted. Messages that are no call of this table are left to others. */
export function listen<Calls>(answerers: Answerers<Calls>, signal?: AbortSignal): void {
  const table = answerers as unknown as Record<string, Answerer<Call<unknown, unknown>>>;
  const listener: Listener = (message, sender, reply: (reply: Reply) => void) => {
    const answerer = isEnvelope(message) && Object.hasOwn(table, message.call) ? table[message.call] : undefined;
    if (!answerer) return;
    if (!answerer.from(sender) || !answerer.wellFormed(message.ask)) {
      reply({ error: `Second Source does not take this call: ${message.call}` });
      return;
    }
    // Called before any await: opening the side panel is allowed only while the reader's press is being handled.
    const answer = attempt(() => answerer.answer(message.ask, sender));
    answer.then(
      (value) => reply({ answer: value }),
      (error: unknown) => reply({ error: error instanceof Error ? error.message : String(error) })
    );
    return true;
  };
  browser.runtime.onMessage.addListener(listener);
  signal?.addEventListener('abort', () => browser.runtime?.onMessage.removeListener(listener));
}

async function attempt<T>(make: () => T | Promise<T>): Promise<T> {
  return make();
}

function isEnvelope(message: unknown): message is Envelope {
  return typeof message === 'object' && message !== null && typeof (message as Envelope).call === 'string';
}
