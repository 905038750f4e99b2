import type { CompiledPattern, CompiledTopic, CompiledWords } from '../../pack/compile';
import type { NumberSet } from '../../pack/numberSet';
import type { Candidate, Surroundings } from '../candidate';
import { onlyFigure } from '../onlyFigure';
import { hitsBefore, nearest, overlap, type ReadBlock, type ReadSentence, type Span } from '../readPage';
import { isShort, isShortest } from '../short';
import { copulas, sooner, spansOfTime } from '../words/small';
import { labelOf } from './labelOf';

/** The cues of a candidate, and how near the one of the first group stands: the word that the value is of. */
export interface Cues {
  spans: Span[];
  distance: number;
  /** It has none of its own, and goes on from the claim of the topic before. */
  goesOn: boolean;
}

/** How far a cue may stand from a number, unless the pattern says otherwise. */
const defaultReach = 24;

/** A cue that was given before the sentence counts as standing this far away. */
const carriedDistance = 12;

/** A word of each group of the pattern; a sentence that says which group is missing. */
export function findCues(candidate: Candidate, around: Surroundings): Cues | string {
  const { pattern, sentence } = candidate;
  if (!pattern.cues.length || !pattern.says.isEmpty) return { spans: [candidate], distance: 0, goesOn: false };
  const spans: Span[] = [];
  const missing: number[] = [];
  const label = labelOf(candidate);
  let first = carriedDistance;
  for (let i = 0; i < pattern.cues.length; i++) {
    const found = nearest(sentence, pattern.cues[i] as NumberSet, candidate);
    // "Time they had: 110 minutes": however much a colon sets apart, a label is of what it stands before.
    const isNear =
      found && (found.distance <= reachOf(candidate) || (label && overlap(found.hit, label)) || isToldOf(candidate, found.hit));
    if (found && isNear && !isOfBefore(candidate, found.hit)) {
      spans.push(found.hit);
      if (i === 0) first = candidate.label ? 1 : found.distance;
    } else missing.push(i);
  }
  const partly = !missing.includes(0) && (missing.length === 1 || !namesNothing.has(candidate.topic.topic.kind));
  const given = missing.every((i) => carries(candidate, pattern.cues[i] as NumberSet, partly, around));
  if (!given) return `no word for ${(pattern.pattern.cues?.[missing[0] ?? 0] ?? []).join(' or ')} stands near it`;
  return {
    spans,
    distance: first,
    goesOn: spans.length === 0 && candidate.quantity !== null && continues(candidate.topic, sentence, around, candidate.first)
  };
}

/** "2022 was the year in which the country, at long last, dared: it elected Petro": all that follows is of the date. */
function isToldOf({ topic, sentence: { block }, last }: Candidate, cue: Span): boolean {
  const [copula, , called] = block.tokens.slice(last + 1, last + 4);
  const isSubject = copulas.has(copula?.norm ?? '') && spansOfTime.has(called?.norm ?? '');
  return topic.topic.kind === 'date' && isSubject && cue.first > last;
}

/** "Relations sank in January, after troops had seized Maduro": the day is that of what stands before the comma. */
function isOfBefore({ topic, sentence: { block }, last }: Candidate, cue: Span): boolean {
  if (!topic.topic.near) return false;
  let isSooner = false;
  for (let i = cue.first - 1; i > last; i--) {
    const { norm = '' } = block.tokens[i] ?? {};
    if (norm === ',') return isSooner;
    isSooner ||= sooner.has(norm);
  }
  return false;
}

/** Kinds whose values have no noun of their own to tell what they are of: of their cues, at most one may have been given before. */
const namesNothing = new Set(['duration', 'date']);

function reachOf({ pattern, quantity, label }: Candidate): number {
  if (label) return Number.POSITIVE_INFINITY;
  return pattern.pattern.reach ?? (quantity ? defaultReach : Number.POSITIVE_INFINITY);
}

/**
 * Whether a cue that is missing here was given before: by the question or heading that this sentence answers; by the sentences before,
 * where another cue stands here, or for a percentage by the headline ("The latest poll gives her 4 per cent"); or by a claim of the topic
 * just before, of which this is a further figure ("at least 80; his minister, 100").
 */
function carries(candidate: Candidate, group: NumberSet, partly: boolean, around: Surroundings): boolean {
  const { quantity, sentence, topic } = candidate;
  const has = (other: ReadSentence | null) => other !== null && group.meets(other.lists);
  if (has(sentence.under)) return true;
  const namesEvent = sentence.mentions.some((mention) => mention.specific && mention.event === topic.event);
  const goesOn =
    partly ||
    (topic.topic.kind === 'date' && isTold(candidate, around.words.engine)) ||
    (topic.topic.kind === 'category' && (isShort(sentence) || sentence !== sentence.block.sentences[0])) ||
    (namedSuffices.has(topic.topic.kind) && (namesEvent || tellsFigure(sentence, around.words.engine)));
  if (partly && isInHeadline(topic, group, around)) return true;
  const before = candidate.label ? [] : sentencesBefore(sentence, around.blocks);
  if (goesOn && before.some(has)) return true;
  return quantity !== null && continues(topic, sentence, around, candidate.first);
}

/** "The figure was 126", "Venezuela says 100": it gives a number of what was spoken of before. */
export const tellsFigure = ({ lists }: ReadSentence, { theFigure, figures }: CompiledWords['engine']): boolean =>
  theFigure.meets(lists) || figures.meets(lists);

/** A page on one person's ratings may name the person in its headline only. */
const isInHeadline = ({ topic }: CompiledTopic, group: NumberSet, { headlines }: Surroundings): boolean =>
  topic.kind === 'percent' && headlines.some(({ lists }) => group.meets(lists));

/** The two sentences before, and one more where the last is a mere label ("Partly true."); at the head of a block, the last two of the block before. */
function sentencesBefore({ block, index }: ReadSentence, blocks: readonly ReadBlock[]): ReadSentence[] {
  if (index === 0) return blocks[block.index - 1]?.sentences.slice(-2) ?? [];
  const before = block.sentences[index - 1] as ReadSentence;
  return block.sentences.slice(Math.max(0, index - (isShortest(before) ? 3 : 2)), index);
}

/** Kinds for which the event named beside a figure is enough, where the word for what is counted stands in a sentence before. */
const namedSuffices = new Set(['count', 'percent', 'money']);

/** Kinds whose figures are given one after the other, sentence by sentence; a date goes on in its own sentence, or where another one is spoken of; a percentage in its block. */
const goOnLater = new Set(['count', 'duration', 'money', 'percent']);

/** "That was in 1978." A date that opens its sentence is a label instead. */
const isTold = (candidate: Candidate, engine: CompiledWords['engine']) => {
  const { sentence, first, last } = candidate;
  const isShortly = isShort(sentence) && first > sentence.first && last >= sentence.last - 1;
  return isShortly || hitsBefore(sentence, engine.toldWhen, candidate, 1).length > 0;
};

/** How many blocks later a series of figures may go on. */
const blocksBack = 2;

/**
 * Whether a value of the topic, at the token `at`, may go on from a claim of it: from one before it in the same sentence (but for a known day: a second
 * one is another day), or just before where words of reporting figures stand by or, in its block, nothing else is said ("HOST: An hour and a half!").
 */
function continues(
  { topic: { kind, near }, index }: CompiledTopic,
  sentence: ReadSentence,
  { latest, words }: Surroundings,
  at = sentence.last
): boolean {
  const last = latest[index];
  if (!last) return false;
  if (last.sentence === sentence) return near === undefined && last.first < at;
  if (kind === 'date') return last.sentence.block === sentence.block && words.engine.otherDate.meets(sentence.lists);
  const back = kind === 'percent' ? 0 : blocksBack;
  const isNear = last.sentence.block.index >= sentence.block.index - back;
  if (!goOnLater.has(kind) || !isNear) return false;
  const alone = last.sentence.block === sentence.block && onlyFigure(sentence, words, true) !== null;
  return alone || words.engine.figures.meets(sentence.lists);
}

/** The lists of which a sentence has a word, or may take one from what was said just before it. */
export function listsInReach(sentence: ReadSentence, blocks: readonly ReadBlock[]): NumberSet {
  const lists = sentence.lists.copy();
  if (sentence.under) lists.addAll(sentence.under.lists);
  for (const before of sentencesBefore(sentence, blocks)) lists.addAll(before.lists);
  return lists;
}

/** Whether every cue of a pattern is within reach of the sentence: where one is not, no word of it need be looked at. */
export function cuesInReach(
  topic: CompiledTopic,
  { cues, says }: CompiledPattern,
  sentence: ReadSentence,
  inReach: NumberSet,
  around: Surroundings
): boolean {
  if (!says.isEmpty) return says.meets(sentence.lists);
  return (
    cues.every((group) => group.meets(inReach) || isInHeadline(topic, group, around)) ||
    (topic.ofQuantities && continues(topic, sentence, around))
  );
}
