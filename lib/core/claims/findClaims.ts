import type { CompiledTopic, CompiledWords } from '../pack/compile';
import type { NumberSet } from '../pack/numberSet';
import type { Claim, Surroundings } from './candidate';
import { candidatesOf } from './candidates/candidatesOf';
import { hasValues } from './candidates/valuesOf';
import { check } from './checks/check';
import { cuesInReach, listsInReach, tellsFigure } from './checks/cues';
import type { Dropped } from './note';
import type { ReadSentence, Span } from './readPage';
import { overlap, wordsOf } from './readPage';
import { isShort } from './short';

/** The claims of a page in reading order; what was left, and why, goes to `onDropped`. */
export function findClaims(around: Surroundings, onDropped: (dropped: Dropped) => void): Claim[] {
  const claims: Claim[] = [];
  for (const block of around.blocks) {
    for (const sentence of block.sentences) {
      const topics = topicsIn(sentence, around);
      if (topics.length === 0) continue;
      const inReach = listsInReach(sentence, around.blocks);
      for (const topic of topics) claims.push(...claimsOf(topic, sentence, inReach, around, onDropped));
    }
  }
  return claims;
}

/** For how many blocks more a topic stays in the air once a claim of it was made. */
const blocksOn = 3;

/** The topics that a sentence has a cue or names the event of, or that were spoken of just before: all others cost nothing. */
function topicsIn(sentence: ReadSentence, around: Surroundings): readonly CompiledTopic[] {
  const { words } = around;
  const topics = words.noTopics.copy();
  const cued = words.noTopics.copy();
  for (const { lists } of sentence.hits) {
    const of = words.topicsOf(lists);
    topics.addAll(of.said);
    cued.addAll(of.cued);
  }
  for (const earlier of [sentence.under, goesOnFrom(sentence, words)])
    for (const { lists } of earlier?.hits ?? []) cued.addAll(words.topicsOf(lists).cued);
  for (const { event, specific } of sentence.mentions) if (specific) cued.addAll(words.events[event]?.topics ?? words.noTopics);
  addInTheAir(cued, sentence, around);
  if (!cued.isEmpty && hasValues(sentence, words)) topics.addAll(cued);
  return topics.isEmpty ? [] : words.topics.filter(({ index }) => topics.has(index));
}

/** "He took the oath. The year was 1977.": the sentence that a short one, or one that only tells when or how many, goes on from. */
const goesOnFrom = (sentence: ReadSentence, { engine }: CompiledWords): ReadSentence | undefined =>
  isShort(sentence) || engine.toldWhen.meets(sentence.lists) || tellsFigure(sentence, engine)
    ? sentence.block.sentences[sentence.index - 1]
    : undefined;

/** Adds the topics of which a claim was made just before. */
function addInTheAir(topics: NumberSet, { block }: ReadSentence, { latest }: Surroundings): void {
  for (const claim of latest)
    if (claim?.topic.ofQuantities && claim.sentence.block.index >= block.index - blocksOn) topics.add(claim.topic.index);
}

function claimsOf(
  topic: CompiledTopic,
  sentence: ReadSentence,
  inReach: NumberSet,
  around: Surroundings,
  onDropped: (dropped: Dropped) => void
): Claim[] {
  const claims: Claim[] = [];
  for (const pattern of topic.patterns) {
    if (!cuesInReach(topic, pattern, sentence, inReach, around)) continue;
    for (const candidate of candidatesOf(topic, pattern, sentence, around.words)) {
      if (claims.some((claim) => overlap(claim, candidate))) continue;
      const claim = check(candidate, around);
      if (typeof claim === 'string') onDropped(droppedOf(topic, sentence, candidate, claim));
      else {
        claims.push(claim);
        around.latest[topic.index] = claim;
      }
    }
  }
  return claims;
}

function droppedOf(topic: CompiledTopic, sentence: ReadSentence, span: Span, reason: string): Dropped {
  const { block } = sentence;
  const exact = wordsOf(block, span);
  const start = block.offset + (block.tokens[span.first]?.start ?? 0);
  return { topic: topic.topic.id, block: block.index, start, end: start + exact.length, exact, reason };
}
