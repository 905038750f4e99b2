import type { CompiledPattern, CompiledWords } from '../../pack/compile';
import type { Candidate, Surroundings } from '../candidate';
import { hitsOf, nearest, type ReadBlock, type ReadSentence, type Span } from '../readPage';
import { functionWords } from '../words/engineWords';
import { articles, pronounsOfPeople } from '../words/small';
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
  if (meansAnother(block, pattern, blocks) || isToldByAnother(sentence, pattern, words)) return false;
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
  const signed = names(sentences[index + 1]) && isSignature(sentences[index + 1]) && isQuoted(block, candidate);
  return said || hisWords || signed || isLabelled(block, pattern) || (isQuoted(block, candidate) && isNamedUpTo(index + 1));
}

/** So few tokens only tell whose words the quotation is: "(Trump.)". */
const longestSignature = 5;

const isSignature = (sentence: ReadSentence | undefined) =>
  sentence !== undefined && sentence.last - sentence.first <= longestSignature;

/** "Petro came out smiling. …, the president said": a title is that of whoever was named before it, here or in the paragraph above. */
function meansAnother(block: ReadBlock, { speaker, namesakes }: CompiledPattern, blocks: readonly ReadBlock[]): boolean {
  if (namesakes.isEmpty) return false;
  const above = blocks[block.index - 1];
  const beginsWithAnother = ({ sentences }: ReadBlock) => {
    for (const sentence of sentences) {
      const [own] = hitsOf(sentence, speaker);
      const [other] = hitsOf(sentence, namesakes);
      if (own || other) return other !== undefined && (!own || other.first <= own.last);
    }
    return false;
  };
  return beginsWithAnother(block) || (above !== undefined && above.kind !== 'headline' && beginsWithAnother(above));
}

const quotes = new Set(['"', '”', '»', '’']);

/**
 * "Petro said that Trump …", "…, said Rubio": every verb of saying in the sentence has someone else's name right before it (no "on Tuesday"), or behind the
 * quotation.
 */
function isToldByAnother(sentence: ReadSentence, { speaker, out }: CompiledPattern, { engine, lang }: CompiledWords): boolean {
  const { tokens } = sentence.block;
  const names = hitsOf(sentence, speaker);
  const others = hitsOf(sentence, out);
  // A sentence begins with a capital anyway: there it takes a name that the pack knows.
  const mayBeName = (i: number) =>
    i > sentence.first ? i <= sentence.last : others.some(({ first, last }) => first <= i && i <= last);
  const isKnown = (i: number) => others.some(({ first, last }) => first === i && i === last);
  const isOther = (i: number) =>
    mayBeName(i) &&
    tokens[i]?.kind === 'word' &&
    (tokens[i]?.capital === true || isKnown(i)) &&
    !names.some(({ first, last }) => first <= i && i <= last);
  const verbs = hitsOf(sentence, engine.reports);
  return (
    verbs.length > 0 &&
    verbs.every(({ first, last }) => {
      const [before, title] = [tokens[first - 1], tokens[first - 2]];
      if (before?.kind === 'mark') {
        const isQuotation = [before, title].some((mark) => quotes.has(mark?.norm ?? ''));
        return (isQuotation && isOther(last + 1)) || (articles.has(tokens[last + 1]?.norm ?? '') && isKnown(last + 2));
      }
      if (isKnown(first - 1)) return true;
      const isNoName = pronounsOfPeople.has(before?.norm ?? '') || functionWords[lang].has(title?.norm ?? '');
      return isOther(first - 1) && !isNoName;
    })
  );
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

/** "TRUMP: …", and "(Soundbite of recording) PRESIDENT TRUMP: …". */
function isLabelled({ tokens, sentences }: ReadBlock, pattern: CompiledPattern): boolean {
  const from = tokens[0]?.norm === '(' ? tokens.findIndex((token) => token.norm === ')') + 1 : 0;
  const colon = tokens.slice(from, from + longestLabel + 1).findIndex((token) => token.norm === ':');
  if (colon < 1 || !sentences[0]) return false;
  return hitsOf(sentences[0], pattern.speaker).some((hit) => hit.first >= from && hit.last < from + colon);
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
