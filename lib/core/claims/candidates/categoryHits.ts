import type { CompiledTopic } from '../../pack/compile';
import type { Hit } from '../../pack/lexicon';
import { hitsOf, type ReadSentence } from '../readPage';

/** How far apart two wordings of one value may stand to be one claim ("in private, far from the cameras"), in tokens. */
const sameClaimReach = 8;

/** One hit for each value: the longest where values overlap, all its words where they overlap each other or stand close together. */
export function categoryHits(topic: CompiledTopic, sentence: ReadSentence): { hit: Hit; value: string }[] {
  const all: { hit: Hit; value: string }[] = [];
  for (const { id, lists } of topic.values) for (const hit of hitsOf(sentence, lists)) all.push({ hit, value: id });
  if (all.length < 2) return all;
  all.sort((a, b) => b.hit.last - b.hit.first - (a.hit.last - a.hit.first) || a.hit.first - b.hit.first);
  const kept: { hit: Hit; value: string }[] = [];
  for (const { hit, value } of all) {
    const over = kept.find((k) => k.hit.first <= hit.last && hit.first <= k.hit.last);
    const same = over ? (over.value === value ? over : undefined) : kept.find((k) => k.value === value);
    if (!over && !same) kept.push({ hit, value });
    else if (same && (over || isOneClaim(same.hit, hit, value, all)))
      same.hit = { ...same.hit, first: Math.min(same.hit.first, hit.first), last: Math.max(same.hit.last, hit.last) };
  }
  const insideOf = new Map(topic.values.map((value) => [value.id, value.inside]));
  return kept.filter((outer) => !kept.some((inner) => insideOf.get(inner.value) === outer.value));
}

/** Whether two wordings of a value stand close together, with none of another value between. */
function isOneClaim(a: Hit, b: Hit, value: string, all: readonly { hit: Hit; value: string }[]): boolean {
  const [left, right] = a.first < b.first ? [a, b] : [b, a];
  if (right.first - left.last > sameClaimReach) return false;
  return !all.some((other) => other.value !== value && other.hit.first > left.last && other.hit.last < right.first);
}
