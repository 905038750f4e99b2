import type { Candidate, Surroundings } from './candidate';
import { nearest, type ReadSentence } from './readPage';

/** How far from a verb of saying the speaker's name may stand, in tokens. */
const nameReach = 4;

/** The name of the one who is said to have said it ("Petro", "Diosdado Cabello"), or null. */
export function speakerName(candidate: Candidate, { words }: Surroundings): string | null {
  const { sentence } = candidate;
  const verb = nearest(sentence, words.engine.reports, candidate);
  if (!verb || verb.distance > 14) return null;
  return nameNear(sentence, verb.hit.first - 1, -1) ?? nameNear(sentence, verb.hit.last + 1, 1);
}

function nameNear(sentence: ReadSentence, from: number, step: 1 | -1): string | null {
  const { tokens, text } = sentence.block;
  const isName = (i: number) =>
    i > sentence.first && i <= sentence.last && tokens[i]?.kind === 'word' && tokens[i]?.capital === true;
  for (let i = from, left = nameReach; left > 0; i += step, left--) {
    if (!isName(i)) continue;
    let [first, last] = [i, i];
    while (isName(first - 1)) first--;
    while (isName(last + 1)) last++;
    return text.slice(tokens[first]?.start, tokens[last]?.end);
  }
  return null;
}
