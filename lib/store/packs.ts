import type { Pack } from '../core/pack/schema';
import type { Store } from './database';

/** The format of packs that this version reads. A pack is checked when it comes in; here only whether it is of a format still known. */
const format = 1;

/**
 * The packs in use: the bundled ones, and those that a moderator has brought in; one with the id of a bundled pack stands in its
 * place. What this version of the extension cannot read any more is left out.
 */
export async function packsInUse(store: Store, bundled: readonly Pack[]): Promise<Pack[]> {
  const packs = new Map(bundled.map((pack) => [pack.id, pack]));
  for (const { id, pack } of await store.packs.toArray()) {
    if ((pack as { format?: unknown } | null)?.format === format) packs.set(id, pack as Pack);
  }
  return [...packs.values()];
}
