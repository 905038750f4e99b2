import type { CompiledPattern, CompiledWords } from '../../pack/compile';
import { hitsOf, type ReadBlock, type ReadSentence, type Span } from '../readPage';
import { functionWords } from '../words/engineWords';
import { articles, pronounsOfPeople } from '../words/small';

/** "Petro came out smiling. …, the president said": a title is that of whoever was named before it, here or in the paragraph above. */
export function meansAnother(block: ReadBlock, { speaker, namesakes }: CompiledPattern, blocks: readonly ReadBlock[]): boolean {
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

const isWithin = (spans: readonly Span[], at: number) => spans.some(({ first, last }) => first <= at && at <= last);

const quotes = new Set(['"', '”', '»', '’']);

/**
 * "Petro said that Trump …", "…, said Rubio": every verb of saying in the sentence has someone else's name right before it (no "on Tuesday"), or behind the
 * quotation.
 */
export function isToldByAnother(
  sentence: ReadSentence,
  { speaker, out }: CompiledPattern,
  { engine, lang }: CompiledWords
): boolean {
  const { tokens } = sentence.block;
  const names = hitsOf(sentence, speaker);
  const others = hitsOf(sentence, out);
  // A sentence begins with a capital anyway: there it takes a name that the pack knows.
  const mayBeName = (i: number) => (i > sentence.first ? i <= sentence.last : isWithin(others, i));
  const isKnown = (i: number) => others.some(({ first, last }) => first === i && i === last);
  const isOther = (i: number) =>
    mayBeName(i) && tokens[i]?.kind === 'word' && (tokens[i]?.capital === true || isKnown(i)) && !isWithin(names, i);
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
export function hasOtherSubject({ block, first }: ReadSentence, verb: Span): boolean {
  let last = first;
  while (block.tokens[last + 1]?.capital) last++;
  return last > first && block.tokens[first]?.capital === true && verb.first > last && verb.first - last <= mostBetween + 1;
}
