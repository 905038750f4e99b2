import type { CompiledPattern, CompiledTopic, CompiledWords } from '../pack/compile';
import type { Hit } from '../pack/lexicon';
import type { Quantity } from '../quantity/quantity';
import type { Lang } from '../text/pageText';
import type { Candidate } from './candidate';
import { headsEntry, longestPlace } from './dates/entry';
import { durationAfter } from './goesOn';
import { onlyFigure } from './onlyFigure';
import { distance, hitsOf, quantitiesOf, type ReadBlock, type ReadSentence, type Span } from './readPage';
import { functionWords } from './words/engineWords';

/** The words of a sentence that a pattern of the topic could be about, checked for nothing yet. */
export function candidatesOf(
  topic: CompiledTopic,
  pattern: CompiledPattern,
  sentence: ReadSentence,
  words: CompiledWords
): Candidate[] {
  const at = ({ first, last }: Span, quantity: Quantity | null, value: string | null): Candidate => ({
    topic,
    pattern,
    sentence,
    quantity,
    label: last < sentence.first || (quantity !== null && headsEntry(quantity, sentence.block)),
    value,
    first,
    last
  });
  switch (topic.topic.kind) {
    case 'category':
      return categoryHits(topic, sentence).map(({ hit, value }) => at(hit, null, value));
    case 'statement':
      return statementSpans(pattern, sentence).map((span) => at(span, null, null));
    default:
      return valuesOf(topic, pattern, sentence, words).map((quantity) => at(quantity, quantity, null));
  }
}

/** The quantities that are of the topic's kind, and the dates that stand for one. */
function valuesOf(topic: CompiledTopic, pattern: CompiledPattern, sentence: ReadSentence, words: CompiledWords): Quantity[] {
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

/** A number that counts nothing: what follows is no noun. */
function isBare({ scaled, last }: Quantity, { tokens }: ReadBlock, lang: Lang): boolean {
  const after = tokens[last + 1];
  return !scaled && (after?.kind !== 'word' || functionWords[lang].has(after.norm));
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

/** The date that the sentence's whole entry stands under, if it names no day of its own: "3 January 2026 – Commandos land. By dawn it is over." */
function entryLabel(sentence: ReadSentence, words: CompiledWords): Quantity | null {
  const { block } = sentence;
  const opening = block.sentences[0];
  const first = opening && opening !== sentence ? quantitiesOf(opening, words)[0] : undefined;
  return first && headsEntry(first, block) ? first : null;
}

/** The figure that the sentence before is nothing but: "110 minutes. The length of the meeting." */
function figureLabel({ block, index }: ReadSentence, words: CompiledWords): Quantity | null {
  const before = block.sentences[index - 1];
  return before ? onlyFigure(before, words) : null;
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
function couldBe(
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

/** How far apart two wordings of one value may stand to be one claim ("in private, far from the cameras"), in tokens. */
const sameClaimReach = 8;

/** One hit for each value: the longest where values overlap, all its words where they overlap each other or stand close together. */
function categoryHits(topic: CompiledTopic, sentence: ReadSentence): { hit: Hit; value: string }[] {
  const all: { hit: Hit; value: string }[] = [];
  for (const { id, lists } of topic.values) for (const hit of hitsOf(sentence, lists)) all.push({ hit, value: id });
  if (all.length < 2) return all;
  all.sort((a, b) => b.hit.last - b.hit.first - (a.hit.last - a.hit.first) || a.hit.first - b.hit.first);
  const kept: { hit: Hit; value: string }[] = [];
  for (const { hit, value } of all) {
    const over = kept.find((k) => k.hit.first <= hit.last && hit.first <= k.hit.last);
    const same = over ? (over.value === value ? over : undefined) : kept.find((k) => k.value === value);
    if (!over && !same) kept.push({ hit, value });
    else if (same && (over || isOneClaim(same.hit, hit, value, all)))
      same.hit = { ...same.hit, first: Math.min(same.hit.first, hit.first), last: Math.max(same.hit.last, hit.last) };
  }
  const insideOf = new Map(topic.values.map((value) => [value.id, value.inside]));
  return kept.filter((outer) => !kept.some((inner) => insideOf.get(inner.value) === outer.value));
}

/** Whether two wordings of a value stand close together, with none of another value between. */
function isOneClaim(a: Hit, b: Hit, value: string, all: readonly { hit: Hit; value: string }[]): boolean {
  const [left, right] = a.first < b.first ? [a, b] : [b, a];
  if (right.first - left.last > sameClaimReach) return false;
  return !all.some((other) => other.value !== value && other.hit.first > left.last && other.hit.last < right.first);
}

/** The widest span that the words of a statement may take. */
const widestStatement = 24;

/** Where a statement is made: a phrase that says it, or a place where words of every group stand together. */
function statementSpans(pattern: CompiledPattern, sentence: ReadSentence): Span[] {
  if (!pattern.says.isEmpty) return together(hitsOf(sentence, pattern.says));
  const groups = pattern.cues.map((lists) => hitsOf(sentence, lists));
  const [anchors, ...others] = groups;
  const spans: Span[] = [];
  for (const anchor of anchors ?? []) {
    let span: Span = { first: anchor.first, last: anchor.last };
    for (const group of others) {
      const near = nearestOf(group, span, sentence);
      if (!near) return [];
      span = { first: Math.min(span.first, near.first), last: Math.max(span.last, near.last) };
    }
    if (span.last - span.first <= widestStatement && !crosses(span, sentence)) spans.push(span);
  }
  return shortest(spans);
}

/** No statement goes across a semicolon. */
const crosses = ({ first, last }: Span, { block }: ReadSentence) =>
  block.tokens.slice(first, last).some(({ norm }) => norm === ';');

function nearestOf(hits: readonly Hit[], span: Span, sentence: ReadSentence): Hit | null {
  let best: Hit | null = null;
  for (const hit of hits) {
    if (!best || distance(sentence.block, hit, span) < distance(sentence.block, best, span)) best = hit;
  }
  return best;
}

/** All phrases of the sentence as one span, if they stand close enough; else the longest ("a red cap and a signed copy" is one claim). */
function together(spans: readonly Span[]): Span[] {
  const first = Math.min(...spans.map((span) => span.first));
  const last = Math.max(...spans.map((span) => span.last));
  if (spans.length && last - first <= widestStatement) return [{ first, last }];
  return [...spans].sort((a, b) => b.last - b.first - (a.last - a.first)).slice(0, 1);
}

const shortest = (spans: readonly Span[]): Span[] => [...spans].sort((a, b) => a.last - a.first - (b.last - b.first)).slice(0, 1);
