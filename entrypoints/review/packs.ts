import { type CompiledPack, compilePack } from '@/lib/core/pack/compile';
import { applyLayer, type Layer } from '@/lib/core/pack/layer';
import type { Pack } from '@/lib/core/pack/schema';
import type { Store } from '@/lib/store/database';
import { packsInUse } from '@/lib/store/packs';

const bundled = Object.values(import.meta.glob<Pack>('../../assets/packs/*.json', { eager: true, import: 'default' }));

/** The packs as they come, or as a moderator brought them. */
export const plainPacks = (store: Store): Promise<Pack[]> => packsInUse(store, bundled);

/** These packs under these corrections and sources, ready for the engine. */
export function compiledUnder(packs: readonly Pack[], layer: Layer): CompiledPack[] {
  return packs.map((pack) => compilePack(applyLayer(pack, layer).pack));
}
