import type { CompiledPattern, CompiledTopic, CompiledWords } from '../pack/compile';
import type { Hit } from '../pack/lexicon';
import type { Quantity } from '../quantity/quantity';
import type { Token } from '../text/tokens';
import type { Candidate } from './candidate';
import { distance, quantitiesOf, type ReadSentence, type Span } from './readPage';

/** The words of a sentence that a pattern of the topic could be about, checked for nothing yet. */
export function candidatesOf(
  topic: CompiledTopic,
  pattern: CompiledPattern,
  sentence: ReadSentence,
  words: CompiledWords
): Candidate[] {
  const at = ({ first, last }: Span, more: Partial<Candidate>): Candidate => ({
    topic,
    pattern,
    sentence,
    quantity: null,
    label: false,
    value: null,
    ...more,
    first,
    last
  });
  switch (topic.topic.kind) {
    case 'category':
      return categoryHits(topic, sentence).map(({ hit, value }) => at(hit, { value }));
    case 'statement':
      return statementSpans(pattern, sentence).map((span) => at(span, {}));
    default:
      return quantitiesOf(sentence, words)
        .filter(
          (quantity, i, all) =>
            couldBe(quantity, topic, all.slice(0, i), sentence.block.tokens[quantity.last + 1]) && !isDateline(quantity, sentence)
        )
        .concat(namedDates(pattern, sentence))
        .map((quantity) => at(quantity, { quantity, label: quantity.last < sentence.first }))
        .concat(
          topic.topic.kind === 'date'
            ? entryLabel(sentence, words).map((quantity) => at(quantity, { quantity, label: true }))
            : []
        );
  }
}

/** How many tokens a place name in a dateline may take. */
const longestPlace = 4;

/** The day in a dateline ("Washington, 3 feb. (Agencia).-") is the day of the report, not of what it reports. */
function isDateline({ kind, first, last }: Quantity, { block }: ReadSentence): boolean {
  if (kind !== 'date' || first > longestPlace || block.tokens[first - 1]?.norm !== ',') return false;
  const after = [1, 2].map((i) => block.tokens[last + i]?.norm ?? '');
  return after.some((mark) => datelineMarks.has(mark));
}

const datelineMarks = new Set(['—', '–', '-', '(', '.']);

/** Phrases that the pattern gives a date of their own, here or in the sentence before. */
function namedDates({ dates }: CompiledPattern, sentence: ReadSentence): Quantity[] {
  const { tokens, sentences } = sentence.block;
  const before = sentences[sentences.indexOf(sentence) - 1];
  return dates.flatMap(({ list, from, to }) =>
    [...(before?.byList.get(list) ?? []), ...(sentence.byList.get(list) ?? [])].map(({ first, last }) => ({
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

/** The date that the sentence's whole entry stands under: "3 January 2026 – Commandos land. By dawn it is over." */
function entryLabel(sentence: ReadSentence, words: CompiledWords): Quantity[] {
  const { block } = sentence;
  const opening = block.sentences[0];
  const first = opening && opening !== sentence ? quantitiesOf(opening, words)[0] : undefined;
  if (first?.kind !== 'date' || first.first > longestPlace) return [];
  return labelMarks.has(block.tokens[first.last + 1]?.norm ?? '') ? [first] : [];
}

const labelMarks = new Set(['–', '—', ':', '-', '.', '|']);

/** The least sum that stands without its currency ("el déficito ronda los 1.200 millones"). */
const leastBareSum = 1e6;

/** Whether a quantity is of the topic's kind. After a percentage a bare number may be one too: "25 per cent, to go to 50". */
function couldBe(quantity: Quantity, topic: CompiledTopic, earlier: readonly Quantity[], next: Token | undefined): boolean {
  const { kind } = topic.topic;
  if (kind === 'percent' && quantity.kind === 'count')
    return !quantity.scaled && next?.kind !== 'word' && earlier.some((other) => other.kind === 'percent');
  if (kind !== 'money') return quantity.kind === kind;
  if (quantity.kind === 'money') return quantity.unit === 'USD';
  return quantity.kind === 'count' && quantity.scaled === true && (quantity.figure ?? 0) >= leastBareSum;
}

/** One hit for each value: the longest where values overlap, all its words where they overlap each other. */
function categoryHits(topic: CompiledTopic, sentence: ReadSentence): { hit: Hit; value: string }[] {
  const all = topic.values.flatMap(({ id, lists }) =>
    lists.flatMap((list) => (sentence.byList.get(list) ?? []).map((hit) => ({ hit, value: id })))
  );
  all.sort((a, b) => b.hit.last - b.hit.first - (a.hit.last - a.hit.first) || a.hit.first - b.hit.first);
  const kept: { hit: Hit; value: string }[] = [];
  for (const { hit, value } of all) {
    const over = kept.find((k) => k.hit.first <= hit.last && hit.first <= k.hit.last);
    if (over?.value === value)
      over.hit = { ...over.hit, first: Math.min(over.hit.first, hit.first), last: Math.max(over.hit.last, hit.last) };
    else if (!over && !kept.some((k) => k.value === value)) kept.push({ hit, value });
  }
  const insideOf = new Map(topic.values.map((value) => [value.id, value.inside]));
  return kept.filter((outer) => !kept.some((inner) => insideOf.get(inner.value) === outer.value));
}

/** The widest span that the words of a statement may take. */
const widestStatement = 24;

/** Where a statement is made: a phrase that says it, or a place where words of every group stand together. */
function statementSpans(pattern: CompiledPattern, sentence: ReadSentence): Span[] {
  const said = pattern.says.flatMap((list) => sentence.byList.get(list) ?? []);
  if (pattern.says.length) return longest(said);
  const groups = pattern.cues.map((lists) => lists.flatMap((list) => sentence.byList.get(list) ?? []));
  const [anchors, ...others] = groups;
  const spans: Span[] = [];
  for (const anchor of anchors ?? []) {
    let span: Span = { first: anchor.first, last: anchor.last };
    for (const group of others) {
      const near = nearestOf(group, span, sentence);
      if (!near) return [];
      span = { first: Math.min(span.first, near.first), last: Math.max(span.last, near.last) };
    }
    if (span.last - span.first <= widestStatement) spans.push(span);
  }
  return shortest(spans);
}

function nearestOf(hits: readonly Hit[], span: Span, sentence: ReadSentence): Hit | null {
  let best: Hit | null = null;
  for (const hit of hits) {
    if (!best || distance(sentence.block.tokens, hit, span) < distance(sentence.block.tokens, best, span)) best = hit;
  }
  return best;
}

const longest = (spans: readonly Span[]): Span[] => [...spans].sort((a, b) => b.last - b.first - (a.last - a.first)).slice(0, 1);

const shortest = (spans: readonly Span[]): Span[] => [...spans].sort((a, b) => a.last - a.first - (b.last - b.first)).slice(0, 1);
