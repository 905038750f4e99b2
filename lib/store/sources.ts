import type { UserSource } from '../core/moderation/userSource';
import type { Store } from './database';
import { type Stored, stored } from './problem';

/** The articles that were added as sources, oldest first, those that are switched off among them. */
export const allSources = async (store: Store): Promise<UserSource[]> =>
  (await store.sources.toArray()).sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));

/** Adds a source, or puts this in the place of the one with its id. */
export const keepSource = (store: Store, source: UserSource): Promise<Stored<string>> => stored(() => store.sources.put(source));

/** Removes a source and gives it back, so that its removal can be undone; null where there was none. */
export function removeSource(store: Store, id: string): Promise<Stored<UserSource | null>> {
  return stored(() =>
    store.transaction('rw', store.sources, async () => {
      const source = await store.sources.get(id);
      await store.sources.delete(id);
      return source ?? null;
    })
  );
}
