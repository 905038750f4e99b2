import type { CompiledPattern } from '../../pack/compile';
import type { Candidate, Surroundings } from '../candidate';
import { hitsOf, type ReadBlock, type ReadSentence } from '../readPage';
import { isToldByAnother, meansAnother } from './otherSpeaker';
import { isQuoted } from './quoted';

/**
 * Whether the words are those of one of the pattern's speakers: the sentence, or the one before or after it in the block, names the
 * speaker with a verb of saying; or it has such a verb, with no other name as its subject, and the speaker was named before; or they are quoted and
 * the block names the speaker before them; or the block is a turn of the speaker's ("TRUMP: …").
 */
export function speakerOf(candidate: Candidate, pattern: CompiledPattern, { words, blocks }: Surroundings): boolean {
  const { sentence } = candidate;
  const { block, index } = sentence;
  const { sentences } = block;
  if (meansAnother(block, pattern, blocks) || isToldByAnother(sentence, pattern, words)) return false;
  const names = (near: ReadSentence | undefined) => near !== undefined && pattern.speaker.meets(near.lists);
  const isNamedUpTo = (end: number) => sentences.slice(0, end).some(names);
  const said = [sentence, sentences[index - 1], sentences[index + 1]].some(
    (near) => names(near) && near && words.engine.reports.meets(near.lists)
  );
  const namedAbove = blocks.slice(Math.max(0, block.index - 2), block.index).some((above) => pattern.speaker.meets(above.lists));
  const isAnothers = words.engine.according.meets(sentence.lists);
  const hisWords = !isAnothers && words.engine.reports.meets(sentence.lists) && (namedAbove || isNamedUpTo(index));
  const signed = names(sentences[index + 1]) && isSignature(sentences[index + 1]) && isQuoted(block, candidate);
  return said || hisWords || signed || isLabelled(block, pattern) || (isQuoted(block, candidate) && isNamedUpTo(index + 1));
}

/** So few tokens only tell whose words the quotation is: "(Trump.)". */
const longestSignature = 5;

const isSignature = (sentence: ReadSentence | undefined) =>
  sentence !== undefined && sentence.last - sentence.first <= longestSignature;

/** How many tokens the name before a turn's colon may take. */
const longestLabel = 5;

/** "TRUMP: …", and "(Soundbite of recording) PRESIDENT TRUMP: …". */
function isLabelled({ tokens, sentences }: ReadBlock, pattern: CompiledPattern): boolean {
  const from = tokens[0]?.norm === '(' ? tokens.findIndex((token) => token.norm === ')') + 1 : 0;
  const colon = tokens.slice(from, from + longestLabel + 1).findIndex((token) => token.norm === ':');
  if (colon < 1 || !sentences[0]) return false;
  return hitsOf(sentences[0], pattern.speaker).some((hit) => hit.first >= from && hit.last < from + colon);
}
