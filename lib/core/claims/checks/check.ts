import type { CompiledEvent } from '../../pack/compile';
import type { Candidate, Claim, Surroundings } from '../candidate';
import { type Resolved, resolveEvent } from '../events/resolveEvent';
import { nearest, type ReadSentence } from '../readPage';
import { outOfContext } from './context';
import { wrongNoun, wrongShare } from './counted';
import { type Cues, findCues } from './cues';
import { isQuoted } from './quoted';
import { endTold, otherDate, otherDay, otherTime, outOfRange } from './range';
import { howItIsSaid } from './said';
import { outOfScope } from './scope';
import { speakerOf } from './speaker';

/** The claim that a candidate makes, or the reason why it makes none. */
export function check(candidate: Candidate, around: Surroundings): Claim | string {
  const cues = findCues(candidate, around);
  if (typeof cues === 'string') return cues;
  const wrong =
    outOfContext(candidate, around) ??
    outOfScope(candidate, cues, around.words) ??
    wrongThing(candidate, around) ??
    outOfRange(candidate, around) ??
    otherDay(candidate, cues, around) ??
    otherDate(candidate, cues, around) ??
    endTold(candidate, around) ??
    wrongSpeaker(candidate, around) ??
    otherTime(candidate, around);
  if (wrong) return wrong;
  const event = findEvent(candidate, cues, around);
  if (typeof event === 'string') return event;
  const said = howItIsSaid(candidate, cues, around);
  if (typeof said === 'string') return said;
  if (!around.isInPlace(candidate.sentence.block)) return 'nothing that the pack is about is named in the text around it';
  return { ...candidate, value: said.value, cues: cues.spans, event, reported: said.reported };
}

/** What a number counts, or a percentage is of, must be what the topic is about. */
function wrongThing(candidate: Candidate, around: Surroundings): string | null {
  const { kind } = candidate.topic.topic;
  if (kind === 'count') return wrongNoun(candidate, around);
  return kind === 'percent' ? wrongShare(candidate, around) : null;
}

/** The event of the topic must be the one that the words belong to. */
function findEvent(candidate: Candidate, { goesOn }: Cues, around: Surroundings): Resolved | null | string {
  const { topic, pattern, sentence } = candidate;
  if (topic.event < 0) return null;
  const { events, engine } = around.words;
  const wanted = events[topic.event] as CompiledEvent;
  const found = resolveEvent(sentence, candidate, wanted, around);
  if (!found) return 'no event is named that it could belong to';
  const isPart = events[found.event]?.partOf === topic.event;
  const lifted = isPart && (pattern.pattern.parts === true || nearest(sentence, engine.total, candidate) !== null);
  if (found.event !== topic.event && !lifted && !isOfPerson(candidate, events[found.event], wanted))
    return `it belongs to «${events[found.event]?.id}», not to «${wanted.id}»`;
  const answers = goesOn || (candidate.quantity !== null && sentence.under !== null);
  const asked = pattern.pattern.event ?? 'context';
  const named = found.by === 'sentence' || answers || asked === 'context' || (asked === 'block' && found.by === 'before');
  if (!named) return `«${wanted.id}» is not named in the ${asked}`;
  const unreal = around.main.some((event) => events[event]?.unreal) && !isSaidOutright(sentence, wanted);
  return unreal ? 'the page tells of something that did not happen' : found;
}

/** "He has been very nice since we spoke": what is said of a person is so on any occasion of the same people. */
const isOfPerson = ({ topic, value }: Candidate, found: CompiledEvent | undefined, wanted: CompiledEvent) =>
  found?.parties.join() === wanted.parties.join() && topic.values.some(({ id, ofPerson }) => ofPerson && id === value);

/** A sentence that names all parties of an event speaks of the event itself, whatever the page is about. */
const isSaidOutright = (sentence: ReadSentence, { parties }: CompiledEvent) =>
  parties.length > 1 && parties.every((party) => sentence.lists.has(party));

function wrongSpeaker(candidate: Candidate, around: Surroundings): string | null {
  const { pattern, sentence } = candidate;
  if (pattern.pattern.quoted && !isQuoted(sentence.block, candidate)) return 'they are not quoted words';
  if (pattern.speaker.isEmpty || speakerOf(candidate, pattern, around)) return null;
  return 'they are not the words of the one whose words count';
}
