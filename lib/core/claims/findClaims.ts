import type { CompiledPattern, CompiledTopic, CompiledWords } from '../pack/compile';
import type { Claim, Surroundings } from './candidate';
import { candidatesOf } from './candidates';
import { check } from './check';
import { askedBefore } from './cues';
import type { Dropped } from './note';
import type { ReadSentence, Span } from './readPage';
import { wordsOf } from './readPage';

/** The claims of a page in reading order; what was left, and why, goes to `onDropped`. */
export function findClaims(around: Surroundings, onDropped: (dropped: Dropped) => void): Claim[] {
  const { words, blocks, claims } = around;
  for (const block of blocks) {
    for (const sentence of block.sentences) {
      for (const topic of topicsIn(sentence, words, around)) claimsOf(topic, sentence, around, onDropped);
    }
  }
  return claims;
}

/** The topics that a sentence has a cue of, or that were spoken of just before: all others cost nothing. */
function topicsIn(sentence: ReadSentence, words: CompiledWords, around: Surroundings): Iterable<CompiledTopic> {
  const topics = new Set<CompiledTopic>();
  for (const list of sentence.byList.keys()) for (const topic of words.topicsByCue.get(list) ?? []) topics.add(topic);
  for (let i = around.claims.length - 1; i >= 0; i--) {
    const claim = around.claims[i] as Claim;
    if (claim.sentence.block.index < sentence.block.index - 2) break;
    topics.add(claim.topic);
  }
  const asked = askedBefore(sentence, around.blocks);
  for (const list of asked?.byList.keys() ?? []) for (const topic of words.topicsByCue.get(list) ?? []) topics.add(topic);
  return topics;
}

function claimsOf(
  topic: CompiledTopic,
  sentence: ReadSentence,
  around: Surroundings,
  onDropped: (dropped: Dropped) => void
): void {
  const found: Claim[] = [];
  const dropped: Dropped[] = [];
  for (const pattern of topic.patterns) {
    if (!mayHold(pattern, sentence)) continue;
    for (const candidate of candidatesOf(topic, pattern, sentence, around.words)) {
      if (found.some((claim) => overlaps(claim, candidate))) continue;
      const claim = check(candidate, around);
      if (typeof claim !== 'string') {
        found.push(claim);
        around.claims.push(claim);
      } else dropped.push(droppedOf(topic, sentence, candidate, claim));
    }
  }
  for (const left of dropped) onDropped(left);
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
