import type { CompiledEvent, CompiledPattern, CompiledTopic } from '../pack/compile';
import type { DatePart } from '../quantity/partialDate';
import type { Quantity } from '../quantity/quantity';
import type { Candidate, Claim, Surroundings } from './candidate';
import { outOfContext } from './context';
import { wrongNoun } from './counted';
import { askedBefore, type Cues, findCues } from './cues';
import { dayOf } from './dayOf';
import {
  distance,
  hasComma,
  hitsOf,
  isInside,
  nearest,
  overlap,
  quantitiesOf,
  type ReadSentence,
  startsAnew,
  wordsOf
} from './readPage';
import { type Resolved, resolveEvent } from './resolveEvent';
import { howItIsSaid, isQuoted } from './said';
import { speakerOf } from './speaker';

/** The claim that a candidate makes, or the reason why it makes none. */
export function check(candidate: Candidate, around: Surroundings): Claim | string {
  const cues = findCues(candidate, around);
  if (typeof cues === 'string') return cues;
  const wrong =
    outOfContext(candidate, around) ??
    outOfScope(candidate, cues) ??
    (candidate.topic.topic.kind === 'count' ? wrongNoun(candidate, around) : null) ??
    outOfRange(candidate, around) ??
    otherDay(candidate, cues, around) ??
    wrongSpeaker(candidate, around);
  if (wrong) return wrong;
  const event = findEvent(candidate, around);
  if (typeof event === 'string') return event;
  const said = howItIsSaid(candidate, cues, around);
  if (typeof said === 'string') return said;
  return { ...candidate, value: said.value, cues: cues.spans, event, reported: said.reported };
}

/** How near a word of another scope must stand to a wording to put it out. */
const wordingReach = 8;

/** How near "right beside" is, in tokens. */
const besideReach = 4;

function outOfScope(candidate: Candidate, cues: Cues): string | null {
  const { pattern, sentence } = candidate;
  const [never] = hitsOf(sentence, pattern.never);
  if (never) return `«${wordsOf(sentence.block, never)}» in the sentence puts it out of scope`;
  const beside = nearest(sentence, pattern.beside, candidate);
  const isCue = beside && cues.spans.some((span) => isInside(beside.hit, span));
  if (beside && beside.distance <= besideReach && !isCue && !hasComma(sentence, candidate, beside.hit))
    return `«${wordsOf(sentence.block, beside.hit)}» beside it puts it out of scope`;
  const out = nearest(sentence, pattern.out, candidate);
  if (!out || startsAnew(sentence, candidate, out.hit)) return null;
  const limit = candidate.quantity ? cues.distance : wordingReach;
  return out.distance <= limit ? `«${wordsOf(sentence.block, out.hit)}» stands nearer and puts it out of scope` : null;
}

/** "This week", "early in the year": of no use for an event of a known day. */
const isVague = ({ relative, third, month }: DatePart) =>
  relative?.unit === 'week' || (third !== undefined && month === undefined);

function outOfRange(candidate: Candidate, around: Surroundings): string | null {
  const { quantity, pattern, topic } = candidate;
  const between = pattern.pattern.between;
  if (!quantity || !between) return null;
  if (topic.topic.kind === 'date') return dayOutOfRange(quantity, topic, pattern, around);
  const [low, high] = between;
  const value = quantity.figure ?? quantity.min ?? 0;
  return value < (low as number) || value > (high as number) ? `${value} is no value that this could have` : null;
}

function dayOutOfRange(
  { date }: Quantity,
  { topic }: CompiledTopic,
  { pattern }: CompiledPattern,
  { published }: Surroundings
): string | null {
  if (!pattern.between) return null;
  const [low, high] = pattern.between as [string, string];
  if (topic.near && date && isVague(date.from)) return 'it does not tell the day';
  const span = date && dayOf(date, published, topic.near);
  if (!span) return 'the page does not say which day it is';
  const apart = (span.from < low || span.to > high) && (span.from > low || span.to < high);
  return apart ? `${span.from} is no day that this could have been` : null;
}

/** "On Wednesday, after Tuesday's meeting": of two days that it could have been, the one beside the cue is the day of what it names. */
function otherDay(
  { topic, sentence, quantity, label, pattern }: Candidate,
  { spans, distance: away }: Cues,
  around: Surroundings
): string | null {
  const [cue] = spans;
  if (!topic.topic.near || !quantity || label || !cue) return null;
  const other = quantitiesOf(sentence, around.words).find(
    (near) =>
      near.kind === 'date' &&
      !overlap(near, quantity) &&
      distance(sentence.block, near, cue) < away &&
      !dayOutOfRange(near, topic, pattern, around)
  );
  return other ? `«${wordsOf(sentence.block, other)}» stands nearer to «${wordsOf(sentence.block, cue)}»` : null;
}

/** The event of the topic must be the one that the words belong to. */
function findEvent(candidate: Candidate, around: Surroundings): Resolved | null | string {
  const { topic, pattern, sentence } = candidate;
  if (topic.event < 0) return null;
  const { events, engine } = around.words;
  const wanted = events[topic.event] as CompiledEvent;
  const found = resolveEvent(sentence, candidate, wanted.group, around);
  if (!found) return 'no event is named that it could belong to';
  const isPart = events[found.event]?.partOf === topic.event;
  const lifted = isPart && (pattern.pattern.parts === true || nearest(sentence, engine.total, candidate) !== null);
  if (found.event !== topic.event && !lifted) return `it belongs to «${events[found.event]?.id}», not to «${wanted.id}»`;
  const answers = candidate.quantity !== null && askedBefore(sentence, around.blocks) !== null;
  const asked = pattern.pattern.event ?? 'context';
  const named = found.by === 'sentence' || answers || asked === 'context' || (asked === 'block' && found.by === 'before');
  if (!named) return `«${wanted.id}» is not named in the ${asked}`;
  const unreal = around.main.some((event) => events[event]?.unreal) && !isSaidOutright(sentence, wanted);
  return unreal ? 'the page tells of something that did not happen' : found;
}

/** A sentence that names all parties of an event speaks of the event itself, whatever the page is about. */
const isSaidOutright = (sentence: ReadSentence, { parties }: CompiledEvent) =>
  parties.length > 1 && parties.every((party) => sentence.lists.has(party));

function wrongSpeaker(candidate: Candidate, around: Surroundings): string | null {
  const { pattern, sentence } = candidate;
  if (pattern.pattern.quoted && !isQuoted(sentence.block, candidate)) return 'they are not quoted words';
  if (pattern.speaker.isEmpty || speakerOf(candidate, pattern, around)) return null;
  return 'they are not the words of the one whose words count';
}
