import type { UserSource } from '../moderation/userSource';
import { readPosition } from './position';
import type { Pack } from './schema';

/**
 * Puts the articles that moderators have added, and not switched off, into the pack as sources; changes the pack given. Gives
 * the ids of those it has no place for. A copy of another source is no source of its own: it fills the gaps of the other.
 */
export function withSources(pack: Pack, sources: readonly UserSource[]): string[] {
  const own = sources.filter((source) => source.pack === pack.id && !source.off);
  const bundled = new Set(pack.sources.map(({ id }) => id));
  const originals = new Map(own.map((source) => [source, originalOf(source, own, bundled)]));
  const clashing = own.filter(({ id }) => bundled.has(id));
  for (const source of own) {
    if (originals.get(source) !== null || bundled.has(source.id)) continue;
    pack.sources.push(packSource(source));
    givePositions(pack, source, source.id);
  }
  // Copies last: what the original says itself counts before what its copies say.
  for (const [source, original] of originals) {
    if (original === null) continue;
    joinCopy(pack, source, original);
    givePositions(pack, source, original);
  }
  return clashing.map(({ id }) => id);
}

/** The source that stands for this copy; null for one that stands for itself, or whose original is gone or a circle. */
function originalOf(source: UserSource, all: readonly UserSource[], inPack: ReadonlySet<string>): string | null {
  const seen = new Set([source.id]);
  let id = source.copyOf;
  while (id !== null && !seen.has(id)) {
    seen.add(id);
    const next = all.find((one) => one.id === id);
    if (!next) return inPack.has(id) ? id : null;
    if (next.copyOf === null) return id;
    id = next.copyOf;
  }
  return null;
}

const host = /^https?:\/\/(?:www\.)?([^/:?#]+)/;

function packSource({ id, title, publisher, url, published }: UserSource): Pack['sources'][number] {
  const at = host.exec(url)?.[1];
  return {
    id,
    title,
    ...(publisher && { publisher: { en: publisher, es: publisher } }),
    ...(at && { url }),
    published,
    recognise: { titles: [title], ...(at && { hosts: [at] }) }
  };
}

/** A page of the copy is a page of the original. */
function joinCopy(pack: Pack, copy: UserSource, original: string): void {
  const source = pack.sources.find(({ id }) => id === original);
  const at = host.exec(copy.url)?.[1];
  if (!source) return;
  source.recognise.titles.push(copy.title);
  if (source.recognise.hosts && at) source.recognise.hosts.push(at);
}

function givePositions(pack: Pack, { positions }: UserSource, to: string): void {
  for (const topic of pack.topics) {
    const position = positions[topic.id];
    if (!position || topic.positions[to] || typeof readPosition(topic, position) === 'string') continue;
    topic.positions[to] = position;
  }
}
