import type { CompiledPattern } from '../../pack/compile';
import type { Candidate, Surroundings } from '../candidate';
import { hitsOf, nearest, type ReadBlock, type ReadSentence, type Span } from '../readPage';
import { isQuoted } from './said';

/**
 * Whether the words are those of one of the pattern's speakers: the sentence, or the one before or after it in the block, names the
 * speaker with a verb of saying; or it has such a verb, with no other name as its subject, and the speaker was named before; or they are quoted and
 * the block names the speaker before them; or the block is a turn of the speaker's ("TRUMP: …").
 */
export function speakerOf(candidate: Candidate, pattern: CompiledPattern, { words, blocks }: Surroundings): boolean {
  const { sentence } = candidate;
  const { block, index } = sentence;
  const { sentences } = block;
  const names = (near: ReadSentence | undefined) => near !== undefined && pattern.speaker.meets(near.lists);
  const isNamedUpTo = (end: number) => sentences.slice(0, end).some(names);
  const said = [sentence, sentences[index - 1], sentences[index + 1]].some(
    (near) => names(near) && near && words.engine.reports.meets(near.lists)
  );
  const namedAbove = blocks.slice(Math.max(0, block.index - 2), block.index).some((above) => pattern.speaker.meets(above.lists));
  const isAnothers =
    words.engine.according.meets(sentence.lists) ||
    hitsOf(sentence, words.engine.reports).some((verb) => hasSubject(sentence, verb));
  const hisWords = !isAnothers && words.engine.reports.meets(sentence.lists) && (namedAbove || isNamedUpTo(index));
  return said || hisWords || isLabelled(block, pattern) || (isQuoted(block, candidate) && isNamedUpTo(index + 1));
}

/** How many small words ("lo", "no") may stand between a name and the verb that it is the subject of. */
const mostBetween = 2;

/** "Raúl Castro called him …": a name of two words or more opens the sentence, and a verb of saying follows. */
function hasSubject({ block, first }: ReadSentence, verb: Span): boolean {
  let last = first;
  while (block.tokens[last + 1]?.capital) last++;
  return last > first && block.tokens[first]?.capital === true && verb.first > last && verb.first - last <= mostBetween + 1;
}

/** How many tokens the name before a turn's colon may take. */
const longestLabel = 5;

function isLabelled({ tokens, sentences }: ReadBlock, pattern: CompiledPattern): boolean {
  const colon = tokens.slice(0, longestLabel + 1).findIndex((token) => token.norm === ':');
  if (colon < 1) return false;
  return sentences[0] !== undefined && hitsOf(sentences[0], pattern.speaker).some((hit) => hit.last < colon);
}

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
