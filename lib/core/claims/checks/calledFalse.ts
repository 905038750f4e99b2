import type { CompiledWords } from '../../pack/compile';
import type { Candidate, Surroundings } from '../candidate';
import { hitsOf, type ReadSentence, type Span } from '../readPage';
import { isShortest } from '../short';

/** How many tokens into the next sentence its verdict on this one may begin: "That is false". */
const verdictWithin = 2;

const quotes = new Set(['"', '“', '”', '«', '»']);

/**
 * Whether what follows calls a claim false: the next sentence or, under a whole paragraph, a mere verdict ("False."). What is quoted without a word of who says it
 * is held up to be checked: a sentence behind it that denies something, or begins with a negation, denies that.
 */
export function isCalledFalse({ sentence }: Candidate, { blocks, words: { engine } }: Surroundings): boolean {
  const { block, index } = sentence;
  const next = block.sentences[index + 1];
  if (next) return callsFalse(next, engine) || (isAllQuoted(sentence) && denies(next, engine));
  const below = blocks[block.index + 1]?.sentences[0];
  return below !== undefined && isShortest(below) && callsFalse(below, engine);
}

/** "They were in there for four hours." Wrong. What follows a verdict tells what is right, as it does behind a question. */
export function isHeldUp(sentence: ReadSentence, { engine }: CompiledWords): boolean {
  const next = sentence.block.sentences[sentence.index + 1];
  return next !== undefined && (isAllQuoted(sentence) || isShortest(next)) && callsFalse(next, engine);
}

const callsFalse = (next: ReadSentence, { falseNext, flatNo }: CompiledWords['engine']) =>
  hitsOf(next, falseNext).some((hit) => hit.first - next.first <= verdictWithin) ||
  hitsOf(next, flatNo).some((hit) => isNothingBut(next, hit));

/** "The defence ministry denies it", "No document says so". */
const denies = (next: ReadSentence, { denied, not, without }: CompiledWords['engine']) =>
  denied.meets(next.lists) || [not, without].some((list) => hitsOf(next, list).some(({ first }) => first === next.first));

const isNothingBut = ({ block: { tokens }, first, last }: ReadSentence, hit: Span) =>
  tokens.slice(first, last + 1).every(({ kind }, i) => kind === 'mark' || (first + i >= hit.first && first + i <= hit.last));

const isAllQuoted = ({ block: { tokens }, first, last }: ReadSentence) =>
  quotes.has(tokens[first]?.norm ?? '') && quotes.has(tokens[last]?.norm ?? '');
