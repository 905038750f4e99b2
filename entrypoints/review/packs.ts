import { type CompiledPack, compilePack } from '@/lib/core/pack/compile';
import { applyLayer, type Layer } from '@/lib/core/pack/layer';
import type { Pack } from '@/lib/core/pack/schema';

const bundled = Object.values(import.meta.glob<Pack>('../../assets/packs/*.json', { eager: true, import: 'default' }));

/** The packs as they come, or as a moderator brought them. */
export const plainPacks = (): Pack[] => bundled;

/** The packs under these corrections and sources, ready for the engine. */
export function compiledUnder(layer: Layer): CompiledPack[] {
  return bundled.map((pack) => compilePack(applyLayer(pack, layer).pack));
}
