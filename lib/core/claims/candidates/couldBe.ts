import type { CompiledTopic, CompiledWords } from '../../pack/compile';
import type { Quantity } from '../../quantity/quantity';
import type { Lang } from '../../text/pageText';
import { quantitiesOf, type ReadBlock, type ReadSentence } from '../readPage';
import { functionWords } from '../words/engineWords';

/** A number that counts nothing: what follows is no noun. */
export function isBare({ scaled, last }: Quantity, { tokens }: ReadBlock, lang: Lang): boolean {
  const after = tokens[last + 1];
  return !scaled && (after?.kind !== 'word' || functionWords[lang].has(after.norm));
}

/** The least sum that stands without its currency ("el déficito ronda los 1.200 millones"). */
const leastBareSum = 1e6;

const fourDigits = /^1[5-9]\d\d$|^20\d\d$/;

/** A bare 1840, or "between 1801 and 1840", is a year sooner than a count. */
function mayBeYears({ kind, first, last }: Quantity, { tokens }: ReadBlock): boolean {
  if (kind !== 'count' || tokens[last + 1]?.kind === 'word') return false;
  const numbers = tokens.slice(first, last + 1).filter((token) => token.kind === 'number');
  return numbers.length > 0 && numbers.every((token) => fourDigits.test(token.norm));
}

/**
 * Whether a bare number may be a percentage: behind one in its sentence ("25 per cent, to go to 50"), with a hedge in its block ("She has 6 per cent. Another firm
 * sees her under 5."), or with decimals right behind a name, as polls give them ("Valencia 4.7").
 */
function mayBePercent(
  { hedge, figure, first }: Quantity,
  i: number,
  all: readonly Quantity[],
  { block, index }: ReadSentence,
  words: CompiledWords
): boolean {
  const isPercent = ({ kind }: Quantity) => kind === 'percent';
  if (all.slice(0, i).some(isPercent)) return true;
  const hasDecimals = figure !== null && figure < 100 && !Number.isInteger(figure);
  if (hasDecimals && block.tokens[first - 1]?.capital) return true;
  return hedge !== 'exact' && block.sentences.slice(0, index).some((earlier) => quantitiesOf(earlier, words).some(isPercent));
}

/** Whether a quantity is of the topic's kind. */
export function couldBe(
  quantity: Quantity,
  i: number,
  { topic }: CompiledTopic,
  all: readonly Quantity[],
  sentence: ReadSentence,
  words: CompiledWords
): boolean {
  const { kind } = topic;
  const { block } = sentence;
  if (kind === 'count' && mayBeYears(quantity, block)) return false;
  if (kind === 'percent' && quantity.kind === 'count') {
    return isBare(quantity, block, words.lang) && mayBePercent(quantity, i, all, sentence, words);
  }
  if (kind !== 'money') return quantity.kind === kind;
  if (quantity.kind === 'money') return quantity.unit === 'USD';
  return quantity.kind === 'count' && quantity.scaled === true && (quantity.figure ?? 0) >= leastBareSum;
}
