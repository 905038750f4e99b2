import type { CompiledEvent, CompiledWords } from '../../pack/compile';
import type { Hit } from '../../pack/lexicon';
import { distance, hasSemicolon, hitsOf, nearest, type ReadBlock, type ReadSentence, type Span } from '../readPage';
import { likening, pronouns, pronounsOfThings } from '../words/small';
import { hasParties, isCompared, type Mention, mentionOf } from './mention';

/** What the page has spoken of. */
export interface Spoken {
  recent: readonly number[];
  /** The events that the page names anywhere. */
  onPage: readonly CompiledEvent[];
  before?: ReadBlock | undefined;
}

interface Context extends Spoken {
  sentence: ReadSentence;
  words: CompiledWords;
  named: readonly Mention[];
}

/** How far a name may stand from a general noun that means the same event. */
const nameReach = 13;

/** What a general noun stands for. */
export function standsFor(context: Context, hit: Hit, events: CompiledEvent[]): Mention | null {
  const { words, recent, onPage, before } = context;
  const can = (event: number) => events.includes(words.events[event] as CompiledEvent);
  const told = relatedTo(context, hit, events);
  if (told) return mentionOf(told.event, hit, true);
  const beside = namedBeside(context, hit, can);
  if (beside) return mentionOf(beside.event, hit, true);
  const inPassing = goesOnFrom(context, hit, events);
  if (inPassing) return mentionOf(inPassing.event, hit, false);
  const withParties = byParties(context, hit, events);
  const inSentence = withParties ? undefined : namedBefore(context, hit, can);
  const spokenOf =
    inSentence ??
    ofSentenceBefore(context, events) ??
    recent.find(can) ??
    recent.map((event) => words.events[event]?.partOf ?? -1).find(can);
  if (withParties && !(spokenOf !== undefined && samePartiesAs(words.events[spokenOf], withParties))) {
    return mentionOf(withParties.index, hit, true);
  }
  const isReal = (event: CompiledEvent) => !event.aside && !event.unreal;
  const elsewhere =
    onPage.find((event) => events.includes(event) && isReal(event)) ??
    // "Nobody mourns Maduro. … The raid": the parties were named just before.
    events.find((event) => before && isReal(event) && hasParties(before, event));
  const meant = spokenOf ?? (elsewhere ? elsewhere.index : -1);
  return meant < 0 ? null : mentionOf(meant, hit, false);
}

/** How many tokens before a noun the relative pronoun may stand, and before that the name. */
const relativeReach = 2;

/** "He told a news conference, which went on for an hour": the event named right before the relative pronoun, be it one that no noun stands for. */
function relatedTo({ sentence: { block }, named, words }: Context, { first }: Hit, events: CompiledEvent[]): Mention | undefined {
  const isRival = (event: number) => words.events[event]?.group === events[0]?.group;
  for (let at = first - 1; at >= first - relativeReach; at--) {
    if (!pronouns.has(block.tokens[at]?.norm ?? '')) continue;
    return named.findLast(({ event, last, compared }) => isRival(event) && !compared && last < at && at - last <= relativeReach);
  }
  return undefined;
}

/**
 * "The hearing was closed. It took an hour": what a sentence's first word, "it", stands for may be a thing that is named in passing, if the sentence before names
 * none but such.
 */
function goesOnFrom(
  { sentence: { block, index, first }, words }: Context,
  hit: Hit,
  events: CompiledEvent[]
): Mention | undefined {
  if (hit.first !== first || !pronounsOfThings.has(block.tokens[first]?.norm ?? '')) return undefined;
  const rivals =
    block.sentences[index - 1]?.mentions.filter(({ event }) => words.events[event]?.group === events[0]?.group) ?? [];
  return rivals.every(({ event }) => words.events[event]?.aside) ? rivals[0] : undefined;
}

/** The event named nearest, if it is near enough and one that the noun can stand for. */
function namedBeside({ sentence, words, named }: Context, hit: Hit, can: (event: number) => boolean): Mention | null {
  let best: Mention | null = null;
  let bestAway = nameReach + 1;
  for (const mention of named) {
    if (mention.compared || !can(mention.event) || words.events[mention.event]?.aside) continue;
    const away = distance(sentence.block, mention, hit);
    if (away >= bestAway) continue;
    best = mention;
    bestAway = away;
  }
  return best;
}

/** The event that the sentence has named last, however far before: "The telephone rang at the palace in Bogotá: the talk lasted 55 minutes". */
const namedBefore = ({ words, named }: Context, hit: Hit, can: (event: number) => boolean): number | undefined =>
  named.findLast(({ event, last, compared }) => last < hit.first && !compared && can(event) && !words.events[event]?.aside)
    ?.event;

/** "Santos came in 2017. The meeting was short": the only one whose parties the sentence before names, where this one names none of another. */
function ofSentenceBefore({ sentence: { block, index, lists } }: Context, events: readonly CompiledEvent[]): number | undefined {
  const before = block.sentences[index - 1];
  if (!before || before.mentions.length > 0) return undefined;
  const isLikened = ({ first }: Span) => [1, 2].some((back) => likening.has(before.block.tokens[first - back]?.norm ?? ''));
  const [only, more] = events.filter((event) => hasParties(before, event) && !hitsOf(before, event.tellingParty).some(isLikened));
  const names = (event: CompiledEvent) => event !== only && event.tellingParty.meets(lists);
  return !only || more || events.some(names) ? undefined : only.index;
}

/**
 * The event, of those that the noun can stand for, all of whose parties the sentence names: the one whose own party stands nearest. "He avoided a scene
 * like Zelensky's: the meeting …" names none.
 */
function byParties({ sentence, words }: Context, hit: Hit, events: readonly CompiledEvent[]): CompiledEvent | null {
  let best: CompiledEvent | null = null;
  let bestAway = Number.POSITIVE_INFINITY;
  for (const event of events) {
    if (!hasParties(sentence, event)) continue;
    const party = nearest(sentence, event.tellingParty, hit);
    // "The audience was closed; Zelensky's was not": the party of what follows is that of another.
    if (party && party.hit.first > hit.last && hasSemicolon(sentence, hit, party.hit)) continue;
    const away = party?.distance ?? Number.POSITIVE_INFINITY;
    if ((best && away >= bestAway) || (party && isCompared(party.hit, sentence, words))) continue;
    best = event;
    bestAway = away;
  }
  return best;
}

/** The call and the meeting have the same parties: then what was spoken of last decides. */
const samePartiesAs = (a: CompiledEvent | undefined, b: CompiledEvent) => a?.parties.join() === b.parties.join();
