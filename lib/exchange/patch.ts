import type { Change } from '../core/moderation/correction';
import type { Layer } from '../core/pack/layer';

type OnPack = Extract<Change, { pack: string }>;

/**
 * What moderators have changed in a pack, as one JSON file for whoever keeps the pack: the corrections that are of the pack
 * itself, not of one page's words, and the sources added.
 */
export function writePatch({ corrections, sources }: Layer, pack: { id: string; version: string }): string {
  const changes = corrections.flatMap(({ change }) => ('pack' in change && change.pack === pack.id ? [withoutPack(change)] : []));
  const added = sources.filter((source) => source.pack === pack.id && !source.off);
  return JSON.stringify({ format: 'second-source-patch', version: 1, pack, changes, sources: added }, null, 2);
}

function withoutPack({ pack: _, ...change }: OnPack) {
  return change;
}
