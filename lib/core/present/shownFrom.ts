import type { CompiledPack } from '../pack/compile';
import type { ShownPack, ShownPosition } from './shownPack';

/** The part of a compiled pack that is shown, each position with the reading that compiling gave it. */
export function shownFrom({ pack, positions }: Pick<CompiledPack, 'pack' | 'positions'>): ShownPack {
  const { id, version, updated, title, about, sources } = pack;
  const topics = pack.topics.map((topic) => {
    const shown: Record<string, ShownPosition> = {};
    for (const [source, position] of Object.entries(topic.positions)) {
      const reading = positions(topic).get(source);
      if (!reading) throw new Error(`${topic.id}, ${source}: a compiled pack has a reading for every position`);
      shown[source] = { ...position, reading };
    }
    return { ...topic, positions: shown };
  });
  return { id, version, updated, title, about, sources, topics };
}
