import type { Candidate, Surroundings } from './candidate';
import { functionWords } from './engineWords';
import type { ReadSentence } from './readPage';

/** How many words (adjectives) may stand between a number and the noun that it counts. */
const nounReach = 3;

/**
 * Why a number counts something else, or null. "126 people" are people, "28 strikes" are not, "ten of them" is a part; a bare number counts what was
 * spoken of.
 */
export function wrongNoun(candidate: Candidate, { words }: Surroundings): string | null {
  const { pattern, sentence, first, last } = candidate;
  const parts = sentence.byList.get(words.engine.part) ?? [];
  const isPart = parts.some((hit) => (hit.first > last && hit.first <= last + 2) || (hit.last < first && hit.last >= first - 2));
  if (isPart) return 'it is a part of a greater number';
  const nouns = [...pattern.counted, ...pattern.cues.flat()];
  for (let i = last + 1; i <= last + nounReach; i++) {
    const token = sentence.block.tokens[i];
    if (i > sentence.last || token?.kind !== 'word' || functionWords[words.lang].has(token.norm)) {
      return i === last + 1 ? null : `it counts «${sentence.block.tokens[i - 1]?.norm}»`;
    }
    if (nouns.some((list) => startsAt(sentence, list, i))) return null;
  }
  return `it counts «${sentence.block.tokens[last + 1]?.norm}»`;
}

const startsAt = (sentence: ReadSentence, list: number, at: number) =>
  (sentence.byList.get(list) ?? []).some((hit) => hit.first === at);
