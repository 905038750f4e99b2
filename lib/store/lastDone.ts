import { notUndone } from '../core/moderation/log';
import type { Step } from '../core/moderation/step';
import type { Store } from './database';

/** How far back the log is looked through for something to undo. */
const reach = 500;

/** The newest step of this author that still holds and is no undo: its batch is what the undo key undoes. Null where there is none. */
export async function lastDone(store: Store, author: string): Promise<Step | null> {
  const recent = await store.steps.orderBy('at').reverse().limit(reach).toArray();
  const own = notUndone(recent).filter((step) => step.author === author && step.action !== 'undo');
  return own.at(-1) ?? null;
}
