import type { Candidate, Surroundings } from '../candidate';
import { distance, hitsOf, isBetween, quantitiesOf, wordsOf } from '../readPage';

/** How far before a value, and behind it, the words for a plan may stand, in tokens. */
const reach = { before: 10, after: 3 };

/** Kinds of which there are plans: nobody is "given" a share or a toll. */
const kinds = new Set(['duration', 'date', 'money', 'count']);

/**
 * A plan concerns the value next to it: "pencilled in for half an hour, it ran to two hours" plans only the first, and not what became of it. What went
 * beyond the plan ("longer than scheduled: two hours") was none.
 */
export function planned(candidate: Candidate, { words }: Surroundings): string | null {
  const { sentence, topic } = candidate;
  if (!kinds.has(topic.topic.kind)) return null;
  const beyond = hitsOf(sentence, words.engine.beyond);
  for (const hit of hitsOf(sentence, words.engine.planned)) {
    if (beyond.some((than) => than.last === hit.first - 1)) continue;
    const away = distance(sentence.block, hit, candidate);
    const isBefore = hit.last < candidate.first;
    if (away > (isBefore ? reach.before : reach.after)) continue;
    if (isBefore && candidate.quantity && quantitiesOf(sentence, words).some((other) => isBetween(other, hit, candidate)))
      continue;
    if (isBefore && hitsOf(sentence, words.engine.turnedOut).some((turn) => isBetween(turn, hit, candidate))) continue;
    return wordsOf(sentence.block, hit);
  }
  return null;
}
