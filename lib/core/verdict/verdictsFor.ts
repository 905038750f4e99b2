import type { CompiledPack } from '../pack/compile';
import type { Topic } from '../pack/schema';
import { compare, type Dated } from './compare';
import type { SourceVerdict } from './verdict';

/** The verdict of every source of the pack but the one that the page is itself. */
export function verdictsFor(topic: Topic, page: Dated, { pack, positions }: CompiledPack, self: string | null): SourceVerdict[] {
  const readings = positions.get(topic.id);
  const { cumulative, repeatable, exclusive, values } = topic;
  const rules = { cumulative, repeatable, exclusive, inside: (value: string) => values?.[value]?.inside ?? null };
  return pack.sources
    .filter((source) => source.id !== self)
    .map((source) => {
      const reading = readings?.get(source.id);
      const position = topic.positions[source.id];
      if (!reading || !position) return { source: source.id, verdict: 'silent', cause: null };
      return {
        source: source.id,
        ...compare(page, { reading, asOf: position.asOf, atEarliest: source.publishedAtEarliest ?? false }, rules)
      };
    });
}
