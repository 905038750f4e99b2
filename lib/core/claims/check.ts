import { resolveDate } from '../quantity';
import type { Candidate, Claim, Surroundings } from './candidate';
import { functionWords } from './engineWords';
import { type Resolved, resolveEvent } from './events';
import { distance, nearest, type ReadBlock, type ReadSentence, type Span } from './readPage';
import { speakerOf } from './speaker';

/** How far a cue may stand from a number, unless the pattern says otherwise. */
const defaultReach = 24;

/** A cue that was found in the question or heading before counts as standing this far away. */
const carriedDistance = 12;

/** The claim that a candidate makes, or the reason why it makes none. */
export function check(candidate: Candidate, around: Surroundings): Claim | string {
  const cues = findCues(candidate, around);
  if (typeof cues === 'string') return cues;
  const outside = outOfScope(candidate, cues);
  if (outside) return outside;
  const noun = candidate.topic.topic.kind === 'count' ? wrongNoun(candidate, around) : null;
  if (noun) return noun;
  const range = outOfRange(candidate, around);
  if (range) return range;
  const event = findEvent(candidate, around);
  if (typeof event === 'string') return event;
  const said = howItIsSaid(candidate, cues, around);
  if (typeof said === 'string') return said;
  const speaker = wrongSpeaker(candidate, around);
  if (speaker) return speaker;
  return { ...candidate, cues: cues.spans, event, reported: said.reported };
}

interface Cues {
  spans: Span[];
  /** Of the nearest cue. */
  distance: number;
}

function findCues(candidate: Candidate, around: Surroundings): Cues | string {
  const { pattern, sentence } = candidate;
  if (!pattern.cues.length || pattern.says.length) return { spans: [candidate], distance: 0 };
  const reach = pattern.pattern.reach ?? (candidate.quantity ? defaultReach : Number.POSITIVE_INFINITY);
  const spans: Span[] = [];
  let least = Number.POSITIVE_INFINITY;
  for (const [i, group] of pattern.cues.entries()) {
    const found = nearest(sentence, group, candidate);
    const away = found && found.distance <= reach ? found.distance : carries(candidate, group, around) ? carriedDistance : null;
    if (away === null) return `no word for ${(pattern.pattern.cues?.[i] ?? []).join(' or ')} stands near it`;
    least = Math.min(least, away);
    if (found && found.distance <= reach) spans.push(found.hit);
  }
  return { spans, distance: least };
}

/**
 * Whether a cue that is missing here was given just before: by the question or the heading that this sentence answers, or by a claim
 * of the same topic in this sentence or the one before it, of which this is a further figure ("at least 80; his minister, a hundred").
 */
function carries(candidate: Candidate, group: readonly number[], around: Surroundings): boolean {
  const { quantity, sentence, topic } = candidate;
  if (!quantity || topic.topic.kind === 'date') return false;
  const asked = askedBefore(sentence, around.blocks);
  if (asked && group.some((list) => asked.byList.has(list))) return true;
  const last = around.claims.findLast((claim) => claim.topic === topic);
  if (!last || last.sentence.block !== sentence.block) return false;
  if (last.sentence === sentence) return true;
  const sentences = sentence.block.sentences;
  const follows = sentences.indexOf(sentence) === sentences.indexOf(last.sentence) + 1;
  return follows && nearest(sentence, [around.words.engine.figures], candidate) !== null;
}

/** The question, heading or label that the sentence stands under, if it is the first or second to follow. */
function askedBefore(sentence: ReadSentence, blocks: readonly ReadBlock[]): ReadSentence | null {
  const { block } = sentence;
  const at = block.sentences.indexOf(sentence);
  for (let i = at - 1; i >= Math.max(0, at - 2); i--) {
    const earlier = block.sentences[i] as ReadSentence;
    if (earlier.question) return earlier;
  }
  const above = at <= 1 ? blocks[block.index - 1] : undefined;
  const last = above?.sentences.at(-1);
  return last && (last.question || above?.kind === 'heading') ? last : null;
}

function outOfScope(candidate: Candidate, cues: Cues): string | null {
  const { pattern, sentence } = candidate;
  const never = pattern.never.find((list) => sentence.byList.has(list));
  if (never !== undefined)
    return `«${text(sentence, (sentence.byList.get(never) ?? [])[0] as Span)}» in the sentence puts it out of scope`;
  const out = nearest(sentence, pattern.out, candidate);
  if (!out) return null;
  const limit = candidate.quantity ? cues.distance : 6;
  return out.distance <= limit ? `«${text(sentence, out.hit)}» stands nearer and puts it out of scope` : null;
}

const text = (sentence: ReadSentence, span: Span) =>
  sentence.block.text.slice(sentence.block.tokens[span.first]?.start, sentence.block.tokens[span.last]?.end);

/** How many words (adjectives) may stand between a number and the noun that it counts. */
const nounReach = 3;

/** A number counts the noun that follows it: "126 people" are people, "28 strikes" are not. A bare number counts what was spoken of. */
function wrongNoun(candidate: Candidate, { words }: Surroundings): string | null {
  const { pattern, sentence, last } = candidate;
  const { tokens } = sentence.block;
  const part = nearestAfter(sentence, words.engine.part, last);
  if (part && part.first <= last + 2) return 'it is a part of a greater number';
  const before = (sentence.byList.get(words.engine.part) ?? []).find(
    (hit) => hit.last < candidate.first && hit.last >= candidate.first - 2
  );
  if (before) return 'it is a part of a greater number';
  for (let i = last + 1; i <= Math.min(last + nounReach, sentence.last); i++) {
    const token = tokens[i];
    if (!token || token.kind !== 'word' || functionWords[words.lang].has(token.norm)) return null;
    if (pattern.counted.some((list) => startsAt(sentence, list, i))) return null;
    if (pattern.cues.some((group) => group.some((list) => startsAt(sentence, list, i)))) return null;
    if (i === Math.min(last + nounReach, sentence.last)) break;
    const next = tokens[i + 1];
    if (!next || next.kind !== 'word' || functionWords[words.lang].has(next.norm)) return `it counts «${token.norm}»`;
  }
  return last + 1 <= sentence.last ? 'it counts something else' : null;
}

const startsAt = (sentence: ReadSentence, list: number, at: number) =>
  (sentence.byList.get(list) ?? []).some((hit) => hit.first === at);

const nearestAfter = (sentence: ReadSentence, list: number, after: number) =>
  (sentence.byList.get(list) ?? []).find((hit) => hit.first > after);

function outOfRange(candidate: Candidate, around: Surroundings): string | null {
  const { quantity, pattern, topic } = candidate;
  const between = pattern.pattern.between;
  if (!quantity || !between) return null;
  const [low, high] = between;
  if (typeof low === 'string') {
    const span = quantity.date && resolveDate(quantity.date, around.published, topic.topic.near);
    if (!span) return 'the page does not say which day it is';
    return span.to < low || span.from > (high as string) ? `${span.from} is no day that this could have been` : null;
  }
  const value = quantity.figure ?? quantity.min ?? 0;
  return value < low || value > (high as number) ? `${value} is no value that this could have` : null;
}

/** The event of the topic must be the one that the words belong to. */
function findEvent(candidate: Candidate, around: Surroundings): Resolved | null | string {
  const { topic, pattern, sentence } = candidate;
  if (topic.event < 0) return null;
  const found = resolveEvent(sentence, candidate, around.blocks) ?? null;
  if (!found) return 'no event is named that it could belong to';
  const { events, engine } = around.words;
  const wanted = events[topic.event];
  const isPart = events[found.event]?.partOf === topic.event;
  const lifted = isPart && (pattern.pattern.parts === true || nearest(sentence, [engine.total], candidate) !== null);
  if (found.event !== topic.event && !lifted) return `it belongs to «${events[found.event]?.id}», not to «${wanted?.id}»`;
  if (pattern.pattern.event === 'sentence' && found.by !== 'sentence' && !answers(candidate, around)) {
    return `«${wanted?.id}» is not named in the sentence`;
  }
  return found;
}

/** A value at the head of a sentence that answers a question needs no subject of its own. */
function answers(candidate: Candidate, { blocks }: Surroundings): boolean {
  return candidate.quantity !== null && askedBefore(candidate.sentence, blocks) !== null;
}

/** Denials, questions, conditions and plans are no reports; a denied statement is a report of its own. */
function howItIsSaid(candidate: Candidate, cues: Cues, around: Surroundings): { reported: boolean } | string {
  const { sentence, pattern, topic } = candidate;
  const { engine } = around.words;
  if (sentence.question) return 'it is asked, not reported';
  const { kind } = topic.topic;
  const denied =
    governs(sentence, [engine.denied], candidate, 10) ?? governs(sentence, [engine.not], candidate, candidate.quantity ? 2 : 4);
  if (kind === 'statement') return { reported: !denied };
  if (denied) return `«${denied}» denies it`;
  const wrong = nearest(sentence, [engine.wrong], candidate);
  if (wrong && wrong.distance <= 10) return `«${text(sentence, wrong.hit)}»: it is said to be wrong`;
  if (pattern.pattern.planned) return { reported: true };
  const supposed = governs(sentence, [engine.condition], candidate, 10) ?? planned(sentence, candidate, cues, engine.planned);
  return supposed ? `«${supposed}»: it is supposed or planned, not reported` : { reported: true };
}

/** The words of these lists that stand before the span in its own clause, at most `reach` away and outside it. */
function governs(sentence: ReadSentence, lists: readonly number[], span: Span, reach: number): string | null {
  for (const list of lists) {
    for (const hit of sentence.byList.get(list) ?? []) {
      if (hit.last < span.first && distance(sentence.block.tokens, hit, span) <= reach) return text(sentence, hit);
    }
  }
  return null;
}

function planned(sentence: ReadSentence, span: Span, cues: Cues, list: number): string | null {
  const found = nearest(sentence, [list], span);
  return found && found.distance <= Math.max(8, cues.distance) && found.distance < 12 ? text(sentence, found.hit) : null;
}

function wrongSpeaker(candidate: Candidate, around: Surroundings): string | null {
  const { pattern } = candidate;
  if (!pattern.speaker.length) return null;
  return speakerOf(candidate, pattern, around) ? null : 'they are not the words of the one whose words count';
}
