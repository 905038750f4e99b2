import type { CompiledPattern, CompiledWords } from '../../pack/compile';
import type { Lang } from '../../text/pageText';
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

/** A sentence with the names in it that the pattern knows. */
interface Named {
  sentence: ReadSentence;
  /** Of the one whose words count, and of others. */
  own: readonly Span[];
  others: readonly Span[];
}

/** Whether someone else tells it: every verb of saying in the sentence has another's name as its subject. */
export function isToldByAnother(
  sentence: ReadSentence,
  { speaker, out }: CompiledPattern,
  { engine, lang }: CompiledWords
): boolean {
  const verbs = hitsOf(sentence, engine.reports);
  const named = { sentence, own: hitsOf(sentence, speaker), others: hitsOf(sentence, out) };
  return verbs.length > 0 && verbs.every((verb) => followsAnother(verb, named, lang) || opensWithAnother(verb, named));
}

const quotes = new Set(['"', '”', '»', '’']);

/** "Petro said that Trump …", "…, said Rubio": a name right before the verb (no "on Tuesday"), or behind the quotation. */
function followsAnother({ first, last }: Span, named: Named, lang: Lang): boolean {
  const { tokens } = named.sentence.block;
  const [before, title] = [tokens[first - 1], tokens[first - 2]];
  if (before?.kind === 'mark') {
    const isQuotation = [before, title].some((mark) => quotes.has(mark?.norm ?? ''));
    return (
      (isQuotation && isAnother(last + 1, named)) || (articles.has(tokens[last + 1]?.norm ?? '') && isKnown(last + 2, named))
    );
  }
  if (isKnown(first - 1, named)) return true;
  const isNoName = pronounsOfPeople.has(before?.norm ?? '') || functionWords[lang].has(title?.norm ?? '');
  return isAnother(first - 1, named) && !isNoName;
}

const isKnown = (at: number, { others }: Named) => others.some(({ first, last }) => first === at && last === at);

/** Whether a word is someone else's name. A sentence begins with a capital anyway: there it takes a name that the pack knows. */
function isAnother(at: number, named: Named): boolean {
  const { sentence, own, others } = named;
  const token = sentence.block.tokens[at];
  const mayBeName = at > sentence.first ? at <= sentence.last : isWithin(others, at);
  return mayBeName && token?.kind === 'word' && (token.capital || isKnown(at, named)) && !isWithin(own, at);
}

/** How many small words ("lo", "no") may stand between a name and the verb that it is the subject of. */
const mostBetween = 2;

/** "Raúl Castro called him …": a name of two words or more opens the sentence, and the verb follows. */
function opensWithAnother(verb: Span, { sentence: { block, first }, own }: Named): boolean {
  let last = first;
  while (block.tokens[last + 1]?.capital) last++;
  const isName = last > first && block.tokens[first]?.capital === true && !own.some((name) => name.first <= last);
  return isName && verb.first > last && verb.first - last <= mostBetween + 1;
}
