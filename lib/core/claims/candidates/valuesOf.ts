import type { CompiledPattern, CompiledTopic, CompiledWords } from '../../pack/compile';
import type { Quantity } from '../../quantity/quantity';
import { longestPlace } from '../dates/entry';
import { durationAfter } from '../goesOn';
import { hitsOf, quantitiesOf, type ReadSentence } from '../readPage';
import { couldBe, isBare } from './couldBe';
import { entryLabel, figureLabel } from './labels';

/** The quantities that are of the topic's kind, and the dates that stand for one. */
export function valuesOf(
  topic: CompiledTopic,
  pattern: CompiledPattern,
  sentence: ReadSentence,
  words: CompiledWords
): Quantity[] {
  const all = quantitiesOf(sentence, words);
  const values: Quantity[] = [];
  for (const [i, quantity] of all.entries()) {
    if (couldBe(quantity, i, topic, all, sentence, words) && !isDateline(quantity, sentence)) values.push(quantity);
    else if (topic.topic.kind === 'duration')
      values.push(...unitLeftOut(quantity, all[i - 1] ?? lastBefore(sentence, words), sentence, words));
  }
  const figure = figureLabel(sentence, words);
  if (figure && figure.kind !== 'date' && couldBe(figure, 0, topic, [], sentence, words)) values.unshift(figure);
  if (topic.topic.kind !== 'date') return values;
  const label = entryLabel(sentence, words);
  if (pattern.dates.length > 0) values.push(...namedDates(pattern, sentence));
  // An entry's date is not meant where the sentence names a day of its own.
  if (label && !values.some(({ date }) => date?.from.day !== undefined)) values.push(label);
  return pattern.pattern.starts ? values.map((value) => startOf(value, pattern)) : values;
}

/** The beginning of a span of years that ends later than the topic can have begun: "a member from 1977 to 1990". */
function startOf(quantity: Quantity, { pattern: { between } }: CompiledPattern): Quantity {
  const { from, to } = quantity.date ?? {};
  const latest = Number(String(between?.[1]).slice(0, 4));
  return from && to?.year && from.year && to.year > latest ? { ...quantity, date: { from } } : quantity;
}

/** The last quantity of the sentence before, or of the question in the block above: "Half an hour was planned. It lasted almost two." */
function lastBefore({ block, index, under }: ReadSentence, words: CompiledWords): Quantity | undefined {
  const before = block.sentences[index - 1] ?? under;
  return before ? quantitiesOf(before, words).at(-1) : undefined;
}

/** A bare number that goes on from the duration before it. */
function unitLeftOut(
  quantity: Quantity,
  before: Quantity | undefined,
  { block }: ReadSentence,
  { lang }: CompiledWords
): Quantity[] {
  const duration = quantity.kind === 'count' && isBare(quantity, block, lang) && before ? durationAfter(quantity, before) : null;
  return duration ? [duration] : [];
}

/** Whether any topic could find a value in the sentence. */
export function hasValues(sentence: ReadSentence, words: CompiledWords): boolean {
  if (quantitiesOf(sentence, words).length > 0 || entryLabel(sentence, words) || figureLabel(sentence, words)) return true;
  const before = sentence.block.sentences[sentence.index - 1];
  return words.dateLists.meets(sentence.lists) || (before !== undefined && words.dateLists.meets(before.lists));
}

/** The day in a dateline ("Washington, 3 feb. (Agencia).-") is the day of the report, not of what it reports. A year or a span ("Jailed, 1985 to 1987.") is none. */
function isDateline({ kind, first, last, date }: Quantity, { block }: ReadSentence): boolean {
  if (date?.to || (date?.from.year && !date.from.month)) return false;
  if (kind !== 'date' || first > longestPlace || block.tokens[first - 1]?.norm !== ',') return false;
  const after = [1, 2].map((i) => block.tokens[last + i]?.norm ?? '');
  return after.some((mark) => datelineMarks.has(mark));
}

const datelineMarks = new Set(['—', '–', '-', '(', '.']);

/** Phrases that the pattern gives a date of their own, here or in the sentence before. */
function namedDates({ dates }: CompiledPattern, sentence: ReadSentence): Quantity[] {
  const { tokens, sentences } = sentence.block;
  const before = sentences[sentence.index - 1];
  return dates.flatMap(({ lists, from, to }) =>
    [...(before ? hitsOf(before, lists) : []), ...hitsOf(sentence, lists)].map(({ first, last }) => ({
      ...unmeasured,
      kind: 'date' as const,
      first,
      last,
      start: tokens[first]?.start ?? 0,
      end: tokens[last]?.end ?? 0,
      date: { from, to }
    }))
  );
}

const unmeasured = { hedge: 'exact' as const, figure: null, min: null, max: null, minOpen: false, maxOpen: false };
