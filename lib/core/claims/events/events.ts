import type { CompiledEvent, CompiledWords } from '../../pack/compile';
import type { Hit } from '../../pack/lexicon';
import { shortPage } from '../longPage';
import { distance, hitsBefore, hitsOf, isInside, nearest, type ReadBlock, type ReadSentence, type Span } from '../readPage';
import { isWidely } from '../widely';
import { beforeFigure, leadingToFigure, likening, makingParticular, pronouns, pronounsOfThings, tellingOf } from '../words/small';

/** An event named in a sentence. */
export interface Mention extends Span {
  event: number;
  /** Only compared with ("unlike Lula's visit, …"): nothing else in the sentence, and nothing that follows, is of it. */
  compared: boolean;
  /** By a name of its own, or by a general noun with its parties; not by "it" or "the talks" alone. */
  specific: boolean;
}

/** The events that a page is about, first the one it is most about. */
export type MainEvents = readonly number[];

/** An event with the block it was last spoken of in. */
interface Heard {
  event: number;
  block: number;
}

/** A general noun ("the talks") with what it may stand for. */
interface Noun {
  hit: Hit;
  events: CompiledEvent[];
}

/** For how many blocks an event stays in the air. */
const heardFor = 4;

/**
 * Notes which events each sentence speaks of, and gives those that the page is about. A name decides by itself. A general noun ("the talks", "la cita")
 * stands for the event named beside it, else for the one whose parties stand nearest by, else for the one last spoken of.
 */
export function findMentions(blocks: readonly ReadBlock[], words: CompiledWords, published: string | null): MainEvents {
  const known = words.events.filter((event) => !event.from || !published || published >= event.from);
  const about = headEvents(blocks, words, known, published);
  const opening = openingEvents(blocks, words, known);
  const onPage = known.filter((event) => isWidely(blocks, (block) => event.names.meets(block.lists)));
  let heard: Heard[] = [];
  for (const block of blocks) {
    if (!words.eventLists.meets(block.lists)) continue;
    heard = heard.filter((last) => last.block >= block.index - heardFor);
    const recent = [...new Set([...about, ...heard.map((last) => last.event), ...opening])];
    for (const sentence of block.sentences) {
      sentence.mentions = mentionsIn(sentence, words, known, { recent, onPage, before: blocks[block.index - 1] });
      for (const { event } of subjectsOf(sentence, words)) {
        bringForward(recent, event);
        heard = [{ event, block: block.index }, ...heard.filter((last) => last.event !== event)];
      }
    }
  }
  return [...new Set([...about, ...opening])];
}

/** What a sentence speaks of, of each group of events: no attack is what "the talks" of the next sentence could be. The first that is named comes last. */
function subjectsOf({ mentions }: ReadSentence, { events }: CompiledWords): Mention[] {
  const subjects = new Map<string | undefined, Mention>();
  for (const mention of mentions) {
    const group = events[mention.event]?.group;
    const told = subjects.get(group);
    if (!mention.compared && (!told || (mention.specific && !told.specific))) subjects.set(group, mention);
  }
  return [...subjects.values()].toReversed();
}

function bringForward(recent: number[], event: number): void {
  const at = recent.indexOf(event);
  if (at >= 0) recent.splice(at, 1);
  recent.unshift(event);
}

/** How many blocks from the top may say what the page is about, where the headline does not. */
const openingBlocks = 4;

/** A page of so many days before an event or after it is taken to speak of it where nothing else is named. */
const daysBefore = 4;
const daysAfter = 21;

/** The events the headline names; then the event of these days whose parties the page names. */
function headEvents(
  blocks: readonly ReadBlock[],
  words: CompiledWords,
  known: CompiledEvent[],
  published: string | null
): number[] {
  const headlines = blocks.filter((block) => block.kind === 'headline');
  const ofTheDay = known.filter((event) => event.on && isOfTheseDays(event.on, published) && pageHasParty(blocks, event));
  return [...namedIn(headlines, words, known), ...ofTheDay.map((event) => event.index)];
}

/** The events that the opening of a page names: of these the page is about, too, but what was spoken of since comes first. */
function openingEvents(blocks: readonly ReadBlock[], words: CompiledWords, known: CompiledEvent[]): number[] {
  if (blocks.length > shortPage) return [];
  const real = known.filter((event) => !event.unreal || isWidely(blocks, (block) => event.names.meets(block.lists)));
  const body = blocks.filter((block) => block.kind !== 'headline');
  return namedIn(body.slice(0, openingBlocks), words, real);
}

function namedIn(blocks: readonly ReadBlock[], words: CompiledWords, known: CompiledEvent[]): number[] {
  const sentences = blocks.flatMap((block) => block.sentences);
  const named = sentences.flatMap((sentence) => mentionsIn(sentence, words, known, { recent: [], onPage: [] }));
  const specific = named.filter(({ specific, event }) => specific && !words.events[event]?.aside).map((mention) => mention.event);
  const byParties = known
    .filter((event) => !event.nouns.isEmpty && sentences.some((sentence) => hasParties(sentence, event)))
    .slice(0, 1);
  return [...new Set([...specific, ...byParties.map((event) => event.index)])];
}

function isOfTheseDays(on: string, published: string | null): boolean {
  if (published === null) return true;
  const days = (Date.parse(published) - Date.parse(on)) / 86_400_000;
  return days >= -daysBefore && days <= daysAfter;
}

/** One party is enough: on a page of these days, the others go without saying. A long page must name it again and again. */
function pageHasParty(blocks: readonly ReadBlock[], { anyParty }: CompiledEvent): boolean {
  const has = (block: ReadBlock) => anyParty.meets(block.lists);
  return blocks.length > shortPage ? isWidely(blocks, has) : blocks.some(has);
}

const hasParties = ({ lists }: Pick<ReadSentence, 'lists'>, event: CompiledEvent) =>
  event.parties.length > 0 && event.parties.every((party) => lists.has(party));

function mentionsIn(sentence: ReadSentence, words: CompiledWords, known: readonly CompiledEvent[], page: Spoken): Mention[] {
  if (!words.eventLists.meets(sentence.lists)) return [];
  const named = namesIn(sentence, words, known);
  const isPart = (mention: Mention) => named.some((other) => areRivals(mention, other, words) && isInside(mention, other));
  const names = named.filter((mention) => !isPart(mention)).map((mention) => asCompared(mention, sentence, words));
  const mentions = names.slice();
  for (const { hit, events: meant } of nounsIn(sentence, words, known)) {
    if (names.some((m) => m.first <= hit.first && hit.last <= m.last)) continue;
    const mention =
      lastedBeside(mentions, hit, meant, sentence, words) ?? standsFor({ ...page, sentence, words, named: names }, hit, meant);
    if (mention) mentions.push(mention);
  }
  return inOrder(mentions, ({ first }) => first);
}

/** Where names of known events stand, in the pack's order of events. */
function namesIn(sentence: ReadSentence, { eventsOf }: CompiledWords, known: readonly CompiledEvent[]): Mention[] {
  const named: Mention[] = [];
  for (const hit of sentence.hits)
    for (const event of eventsOf(hit.lists).named)
      if (known.includes(event) && !(event.unreal && isFigure(hit, sentence))) named.push(mentionOf(event.index, hit, true));
  return inOrder(named, ({ event }) => event);
}

/** "That he was received there is a novel", "a scene from a soap opera": a fiction of none in particular is only a figure of speech, but in a headline. */
function isFigure({ first, last }: Hit, { block: { tokens, kind }, first: start }: ReadSentence): boolean {
  const next = tokens[last + 1]?.norm ?? '';
  let at = first - 1;
  while (at >= start && leadingToFigure.has(tokens[at]?.norm ?? '')) at--;
  if (kind === 'headline' || at === first - 1 || tellingOf.has(next)) return false;
  if (tokens[first - 1]?.norm === 'de' || beforeFigure.has(tokens[at]?.norm ?? '')) return true;
  return at >= start && !makingParticular.has(next);
}

/** Sorts a list in place, if it is not in order already: most are, and to sort costs more than to look. */
function inOrder<T>(list: T[], key: (one: T) => number): T[] {
  const isOut = list.some((one, i) => i > 0 && key(list[i - 1] as T) > key(one));
  return isOut ? list.sort((a, b) => key(a) - key(b)) : list;
}

/** The general nouns of the sentence, each with the known events that it may stand for, in the pack's order. */
function nounsIn({ hits }: ReadSentence, { eventsOf }: CompiledWords, known: readonly CompiledEvent[]): Noun[] {
  const found: Noun[] = [];
  for (const hit of hits) {
    const all = eventsOf(hit.lists).meant;
    if (all.length === 0) continue;
    const meant = all.filter((event) => known.includes(event));
    if (meant.length === 0) continue;
    const same = found.find((noun) => noun.hit.first === hit.first);
    if (same) same.events = inOrder([...new Set([...same.events, ...meant])], ({ index }) => index);
    else found.push({ hit, events: meant });
  }
  return found;
}

/** How many tokens ("the", "his first") may stand between "after" and what is named after it. */
const besidesReach = 3;

/**
 * "His press conference after the meeting lasted an hour": what lasted is not what the words before it only place in time. Words that a thing named in passing
 * may be the subject of are of what was named before those.
 */
function lastedBeside(
  mentions: readonly Mention[],
  hit: Hit,
  meant: readonly CompiledEvent[],
  sentence: ReadSentence,
  { engine, events }: CompiledWords
): Mention | null {
  if (!meant.some(({ aside }) => aside) || pronouns.has(sentence.block.tokens[hit.first - 1]?.norm ?? '')) return null;
  const before = mentions.filter(({ last, compared }) => last < hit.first && !compared).sort((a, b) => a.first - b.first);
  const isPlaced = (mention: Mention) => hitsBefore(sentence, engine.besides, mention, besidesReach).length > 0;
  const nearest = before.at(-1);
  if (!nearest || !isPlaced(nearest)) return null;
  const group = events[nearest.event]?.group;
  const subject = before.find((mention) => events[mention.event]?.group === group && !isPlaced(mention));
  return subject ? mentionOf(subject.event, hit, true) : null;
}

const areRivals = (a: Mention, b: Mention, { events }: CompiledWords) =>
  a.event !== b.event && events[a.event]?.group === events[b.event]?.group;

/** How far before a name the word that compares with it may stand, in tokens. */
const unlikeReach = 9;

/** "Unlike Zelensky's, the meeting …": what is compared with ends at the comma. */
function asCompared(mention: Mention, sentence: ReadSentence, words: CompiledWords): Mention {
  if (!isCompared(mention, sentence, words)) return mention;
  const { tokens } = sentence.block;
  let last = mention.first;
  while (last < mention.last && tokens[last + 1]?.norm !== ',') last++;
  return { ...mention, last, compared: true };
}

/** "When Lula came, how was that?" asks of him: what follows answers. */
const isCompared = (span: Span, sentence: ReadSentence, { engine }: CompiledWords) =>
  !sentence.question && hitsBefore(sentence, engine.unlike, span, unlikeReach).length > 0;

/** What the page has spoken of. */
interface Spoken {
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
function standsFor(context: Context, hit: Hit, events: CompiledEvent[]): Mention | null {
  const { words, recent, onPage, before } = context;
  const can = (event: number) => events.includes(words.events[event] as CompiledEvent);
  const told = relatedTo(context, hit);
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

const mentionOf = (event: number, { first, last }: Hit, specific: boolean): Mention => ({
  event,
  first,
  last,
  specific,
  compared: false
});

/** How many tokens before a noun the relative pronoun may stand, and before that the name. */
const relativeReach = 2;

/** "He told a news conference, which went on for an hour": the event named right before the relative pronoun, be it one that no noun stands for. */
function relatedTo({ sentence: { block }, named }: Context, { first }: Hit): Mention | undefined {
  for (let at = first - 1; at >= first - relativeReach; at--) {
    if (!pronouns.has(block.tokens[at]?.norm ?? '')) continue;
    return named.findLast(({ last, compared }) => !compared && last < at && at - last <= relativeReach);
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
    if (party && isContrasted(party.hit, hit, sentence)) continue;
    const away = party?.distance ?? Number.POSITIVE_INFINITY;
    if ((best && away >= bestAway) || (party && isCompared(party.hit, sentence, words))) continue;
    best = event;
    bestAway = away;
  }
  return best;
}

/** "The audience was closed; Zelensky's was not": after a semicolon, the party is that of another. */
const isContrasted = (party: Span, noun: Span, { block }: ReadSentence) =>
  party.first > noun.last && block.tokens.slice(noun.last + 1, party.first).some(({ norm }) => norm === ';');

/** The call and the meeting have the same parties: then what was spoken of last decides. */
const samePartiesAs = (a: CompiledEvent | undefined, b: CompiledEvent) => a?.parties.join() === b.parties.join();
