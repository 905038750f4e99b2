import { type CompiledPattern, type CompiledTopic, isOfQuantities } from '../pack/compile';
import type { Claim, Surroundings } from './candidate';
import { candidatesOf, hasValues } from './candidates';
import { check } from './check';
import { askedBefore } from './cues';
import type { Dropped } from './note';
import type { ReadSentence, Span } from './readPage';
import { wordsOf } from './readPage';

/** The claims of a page in reading order; what was left, and why, goes to `onDropped`. */
export function findClaims(around: Surroundings, onDropped: (dropped: Dropped) => void): Claim[] {
  const claims: Claim[] = [];
  for (const block of around.blocks) {
    for (const sentence of block.sentences) {
      for (const topic of topicsIn(sentence, around)) claims.push(...claimsOf(topic, sentence, around, onDropped));
    }
  }
  return claims;
}

/** For how many blocks more a topic stays in the air once a claim of it was made. */
const blocksOn = 2;

/** The topics that a sentence has a cue or names the event of, or that were spoken of just before: all others cost nothing. */
function topicsIn(sentence: ReadSentence, { words, latest, blocks }: Surroundings): Iterable<CompiledTopic> {
  const topics = new Set<CompiledTopic>();
  const add = (some: readonly CompiledTopic[] | undefined) => {
    if (some) for (const topic of some) topics.add(topic);
  };
  for (const list of sentence.byList.keys()) add(words.topicsByWording.get(list));
  if (!hasValues(sentence, words)) return topics;
  for (const list of sentence.byList.keys()) add(words.topicsByCue.get(list));
  for (const { event, specific } of sentence.mentions) if (specific) add(words.topicsByEvent.get(event));
  for (const [topic, { sentence: before }] of latest)
    if (isOfQuantities(topic) && before.block.index >= sentence.block.index - blocksOn) topics.add(topic);
  const asked = askedBefore(sentence, blocks);
  if (asked) for (const list of asked.byList.keys()) add(words.topicsByCue.get(list));
  return topics;
}

function claimsOf(
  topic: CompiledTopic,
  sentence: ReadSentence,
  around: Surroundings,
  onDropped: (dropped: Dropped) => void
): Claim[] {
  const claims: Claim[] = [];
  for (const pattern of topic.patterns) {
    if (!mayHold(pattern, sentence)) continue;
    for (const candidate of candidatesOf(topic, pattern, sentence, around.words)) {
      if (claims.some((claim) => overlaps(claim, candidate))) continue;
      const claim = check(candidate, around);
      if (typeof claim === 'string') onDropped(droppedOf(topic, sentence, candidate, claim));
      else {
        claims.push(claim);
        around.latest.set(topic, claim);
      }
    }
  }
  return claims;
}

const mayHold = (pattern: CompiledPattern, sentence: ReadSentence) =>
  !pattern.says.length || pattern.says.some((list) => sentence.byList.has(list));

const overlaps = (a: Span, b: Span) => a.first <= b.last && b.first <= a.last;

function droppedOf(topic: CompiledTopic, sentence: ReadSentence, span: Span, reason: string): Dropped {
  const { block } = sentence;
  const exact = wordsOf(block, span);
  const start = block.offset + (block.tokens[span.first]?.start ?? 0);
  return { topic: topic.topic.id, block: block.index, start, end: start + exact.length, exact, reason };
}
