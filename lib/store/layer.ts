import type { Layer } from '../core/pack/layer';
import { activeCorrections } from './corrections';
import type { Store } from './database';
import { allSources } from './sources';

/** All that is laid over the packs: the corrections in force and the articles added as sources. */
export async function loadLayer(store: Store): Promise<Layer> {
  return { corrections: await activeCorrections(store), sources: await allSources(store) };
}
