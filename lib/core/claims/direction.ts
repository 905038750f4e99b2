import type { CompiledTopic } from '../pack/compile';
import type { NumberSet } from '../pack/numberSet';
import { distance, hitsOf, overlap, type ReadBlock, type ReadSentence, type Span } from './readPage';

/**
 * Whose deficit it is: the party that the balance word belongs to ("Colombia's deficit", "deficit for Colombia"), the other one where the
 * word is of the opposite sign ("a US surplus") or the party is the one it is run against ("a deficit with the US"). Null where it is open.
 */
export function directionOf(topic: CompiledTopic, sentence: ReadSentence, value: Span): string | null {
  const { direction } = topic;
  if (!direction) return null;
  const hits = (lists: NumberSet) => hitsOf(sentence, lists);
  const { block } = sentence;
  const balances = [
    ...hits(direction.own).map((hit) => ({ hit, own: true })),
    ...hits(direction.other).map((hit) => ({ hit, own: false }))
  ].sort((a, b) => distance(block, a.hit, value) - distance(block, b.hit, value));
  const balance = balances[0];
  if (!balance) return null;
  const against = hits(direction.against);
  const withWhom = hits(direction.withWhom);
  const otherOf = (id: string) => direction.parties.find((party) => party.id !== id)?.id ?? id;
  const parties = direction.parties
    .flatMap(({ id, lists }) => hits(lists).map((hit) => ({ id, hit })))
    .filter(({ hit }) => !overlap(hit, value));
  // "In trade with Colombia the US …": the word reaches the first party after it only.
  const reaches = (word: Span, to: Span) =>
    word.last < to.first && to.first - word.last <= 3 && !parties.some(({ hit }) => hit.first > word.last && hit.last < to.first);
  const named = parties
    .map(({ id, hit }) => {
      const run =
        against.some((word) => reaches(word, hit)) ||
        withWhom.some((word) => word.first > hit.last && word.last < balance.hit.first);
      return { owner: run ? otherOf(id) : id, away: distance(block, hit, balance.hit) };
    })
    .sort((a, b) => a.away - b.away)[0];
  if (!named) return null;
  return balance.own ? named.owner : otherOf(named.owner);
}

/** How many blocks back the party may have been named. */
const blocksBack = 2;

/** Whose it is where nobody says so: the pack's party, where the text just before names it. */
export function goesWithoutSaying({ direction }: CompiledTopic, at: ReadBlock, blocks: readonly ReadBlock[]): string | null {
  const near = blocks.slice(Math.max(0, at.index - blocksBack), at.index + 1);
  const party = direction?.parties.find(({ id }) => id === direction.unsaid);
  return party && near.some(({ lists }) => party.lists.meets(lists)) ? party.id : null;
}
