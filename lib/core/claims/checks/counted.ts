import type { CompiledPattern, CompiledWords } from '../../pack/compile';
import type { NumberSet } from '../../pack/numberSet';
import type { Quantity } from '../../quantity/quantity';
import type { Candidate, Surroundings } from '../candidate';
import { hasComma, hitsOf, quantitiesOf, type ReadSentence, type Span, wordsOf } from '../readPage';
import { functionWords, isPlainlyVerb } from '../words/engineWords';
import { beforeYears, definite, ofWords, ratioWords, transparent } from '../words/small';

/** How many words (adjectives) may stand between a number and the noun that it counts. */
const nounReach = 4;

/** How far from a number the words for a part may stand, in tokens. */
const partReach = 2;

/**
 * "Among them 32 soldiers", "ten of them". What is set off by a comma is a part of the number itself ("126, including ten missing"), and what follows the noun tells of
 * all of them ("80 dead, of whom nobody speaks"), as does the number that a colon announces ("la cuenta de los muertos: 6.000").
 */
const isPartOf = (sentence: ReadSentence, part: Span, { first, last }: Span): boolean =>
  part.first > last
    ? part.first <= last + partReach && !hasComma(sentence, { first, last }, part)
    : part.last < first && part.last >= first - partReach && sentence.block.tokens[part.last + 1]?.norm !== ':';

/** Whether the words for a part make the number one: not where they tell of all that were counted, and "83, of whom 32" is the whole. */
function isPart({ topic, pattern, sentence, first, last }: Candidate, part: Span, { words, latest }: Surroundings): boolean {
  if (!isPartOf(sentence, part, { first, last })) return false;
  // "6,000 of those who laid down their arms"
  if (pattern.cues.slice(1).some((lists) => startsAt(sentence, lists, part.last + 1))) return false;
  if (part.first > last && isNoun(sentence, pattern, part.first - 1)) return false;
  // "those who died, some 130 of them by now"
  if (startsAt(sentence, words.engine.totalAfter, part.last + 1)) return false;
  // "The men on the boats: 126 of them have been killed": of those who live and die, where no number of the dead was told before.
  const isTold = latest[topic.index]?.sentence.block === sentence.block;
  return isTold || part.first !== last + 1 || !isSoonAfter(sentence, pattern.cues[0], part);
}

/** "126 dead: 116 in the attacks and ten lost at sea": what adds up to the number told before is a part of it. */
function addsUp({ topic, sentence, quantity, first }: Candidate, { words, latest }: Surroundings): boolean {
  const told = latest[topic.index];
  const counts = quantitiesOf(sentence, words).filter(({ kind }) => kind === 'count');
  const totals = told?.quantity && told.sentence.block === sentence.block ? [told.quantity, ...counts] : counts;
  const isRest = (other: Quantity, total: Quantity) =>
    other !== quantity &&
    total.first < Math.min(first, other.first) &&
    other.figure === (total.figure ?? 0) - (quantity?.figure ?? 0);
  return counts.some((other) => totals.some((total) => isRest(other, total)));
}

/** A noun that the topic counts begins at the token. */
const isNoun = (sentence: ReadSentence, { counted, cues }: CompiledPattern, at: number) =>
  [counted, ...cues].some((lists) => startsAt(sentence, lists, at));

/** Why a number counts something else, or null. "126 people" are people, "28 strikes" are not, "ten of them" is a part; a bare number counts what was spoken of. */
export function wrongNoun(candidate: Candidate, around: Surroundings): string | null {
  const { sentence, last } = candidate;
  const { engine } = around.words;
  if (
    hitsOf(sentence, engine.part).some((part) => isPart(candidate, part, around)) ||
    startsAt(sentence, engine.partBefore, last + 1) ||
    isOfNumber(candidate) ||
    addsUp(candidate, around)
  )
    return 'it is a part of a greater number';
  return isYear(candidate) ? 'it is a year' : otherNoun(candidate, around.words);
}

/** "48 of the 126", "48 de los 126". */
function isOfNumber({ sentence: { block }, last }: Candidate): boolean {
  const [of, the, number] = block.tokens.slice(last + 1, last + 4);
  return ofWords.has(of?.norm ?? '') && definite.has(the?.norm ?? '') && number?.kind === 'number';
}

/** The noun behind a number, told as a reason where it is none that the topic counts. */
function otherNoun({ pattern, sentence, first, last }: Candidate, { lang }: CompiledWords): string | null {
  const { tokens } = sentence.block;
  let counted: string | null = null;
  // "44: Strikes that the military has announced."
  const from = first === sentence.first && tokens[last + 1]?.norm === ':' ? last + 2 : last + 1;
  for (let i = from; i < from + nounReach; i++) {
    const token = tokens[i];
    if (counted !== null && from === last + 1 && ofWords.has(token?.norm ?? '') && isOfDead(sentence, pattern, i)) break;
    if (i <= sentence.last && token && transparent.has(token.norm)) continue;
    if (i > sentence.last || token?.kind !== 'word' || functionWords[lang].has(token.norm)) {
      return counted === null ? null : `it counts «${counted}»`;
    }
    if (isNoun(sentence, pattern, i) || (counted === null && isPlainlyVerb(token.norm, lang))) return null;
    counted ??= token.norm;
  }
  return `it counts «${counted}»`;
}

/** "Seventy relatives of the dead" are relatives. */
const isOfDead = (sentence: ReadSentence, { cues: [dead] }: CompiledPattern, at: number) =>
  dead !== undefined && [at + 1, at + 2].some((i) => startsAt(sentence, dead, i));

/** "The attack of 1985 killed eleven", but "1985 people". */
const isYear = ({ sentence: { block }, first, last }: Candidate) =>
  first === last && /^(19|20)\d\d$/.test(block.tokens[first]?.norm ?? '') && beforeYears.has(block.tokens[first - 1]?.norm ?? '');

/** How many words on the thing that a share is of may be named. */
const shareReach = 6;

/** Why a percentage is a share of something else, or null: "20 per cent of the cocaine" where the pattern says what it may be of. */
export function wrongShare({ pattern, sentence, first, last }: Candidate, { words }: Surroundings): string | null {
  const { tokens } = sentence.block;
  // "Down from one in five at New Year" is a share of what was spoken of.
  const after = tokens[last + 1];
  const namesThings = after?.kind === 'word' && !functionWords[words.lang].has(after.norm);
  const isRatio = namesThings && tokens.slice(first, last).some(({ norm }) => ratioWords.has(norm));
  if (pattern.counted.isEmpty || !(isRatio || ofWords.has(after?.norm ?? ''))) return null;
  const end = Math.min(sentence.last, last + 1 + shareReach);
  const isNamed = [pattern.counted, ...pattern.cues.slice(0, 1)].some((lists) =>
    hitsOf(sentence, lists).some((hit) => hit.first > last && hit.first <= end)
  );
  return isNamed ? null : `it is a share «${wordsOf(sentence.block, { first: last + 1, last: end })}»`;
}

/** How many tokens behind "of them" it may stand what became of them. */
const fateReach = 3;

const isSoonAfter = ({ hits }: ReadSentence, lists: NumberSet | undefined, { last }: Span) =>
  lists !== undefined && hits.some((hit) => hit.first > last && hit.first - last <= fateReach && lists.meets(hit.lists));

const startsAt = ({ hits }: ReadSentence, lists: NumberSet, at: number) =>
  hits.some((hit) => hit.first === at && lists.meets(hit.lists));
