import { emptyBundle } from '../core/moderation/bundle';
import type { UserSource } from '../core/moderation/userSource';
import type { Store } from './database';
import type { Stored } from './problem';
import { write } from './write';

/** The articles that were added as sources, oldest first, those that are switched off among them. */
export const allSources = async (store: Store): Promise<UserSource[]> =>
  (await store.sources.toArray()).sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));

/** Adds a source, or puts this in the place of the one with its id. */
export const keepSource = (store: Store, source: UserSource): Promise<Stored<string>> =>
  write(
    store,
    async () => store.sources.put(source),
    [store.sources],
    () => ({ ...emptyBundle(), sources: [source] })
  );

/** Removes a source and gives it back, so that its removal can be undone; null where there was none. */
export async function removeSource(store: Store, id: string): Promise<Stored<UserSource | null>> {
  const removed = await write(
    store,
    async () => {
      const source = await store.sources.get(id);
      await store.sources.delete(id);
      return source ?? null;
    },
    [store.sources],
    emptyBundle
  );
  if (removed.ok) await store.dropped(id);
  return removed;
}
