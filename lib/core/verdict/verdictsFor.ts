import type { CompiledPack } from '../pack/compile';
import type { Topic } from '../pack/schema';
import { compare, type Dated } from './compare';
import type { SourceVerdict } from './verdict';

/** The verdict of every source of the pack but the one that the page is itself. */
export function verdictsFor(topic: Topic, page: Dated, { pack, positions }: CompiledPack, self: string | null): SourceVerdict[] {
  const readings = positions(topic);
  const { cumulative, repeatable, exclusive, values } = topic;
  const rules = { cumulative, repeatable, exclusive, inside: (value: string) => values?.[value]?.inside ?? null };
  const verdicts: SourceVerdict[] = [];
  for (const { id: source, publishedAtEarliest } of pack.sources) {
    if (source === self) continue;
    const reading = readings.get(source);
    const position = topic.positions[source];
    if (!reading || !position) {
      verdicts.push({ source, verdict: 'silent', cause: null });
      continue;
    }
    const { verdict, cause } = compare(page, { reading, asOf: position.asOf, atEarliest: publishedAtEarliest ?? false }, rules);
    verdicts.push({ source, verdict, cause });
  }
  return verdicts;
}
