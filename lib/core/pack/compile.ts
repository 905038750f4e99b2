import { type EngineList, engineListName, engineWords } from '../claims/words/engineWords';
import type { DatePart } from '../quantity/date/partialDate';
import type { Abbreviations } from '../text/abbreviations';
import { abbreviations as en } from '../text/en/abbreviations';
import { abbreviations as es } from '../text/es/abbreviations';
import type { Lang } from '../text/pageText';
import type { Reading } from '../verdict/reading';
import { type GatePatterns, patternsOf } from './gate';
import { Lexicon } from './lexicon';
import { NumberSet } from './numberSet';
import { readPosition } from './position';
import { type OwnPage, ownPages } from './recognise';
import type { Pack, PackEvent, Pattern, Topic } from './schema';

function partOf(day: string): DatePart {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  return { year, month, day: date };
}

/** A pattern with its lists as sets of the lexicon's numbers. */
export interface CompiledPattern {
  pattern: Pattern;
  cues: NumberSet[];
  context: NumberSet;
  beside: NumberSet;
  before: NumberSet;
  rivals: NumberSet;
  out: NumberSet;
  never: NumberSet;
  counted: NumberSet;
  speaker: NumberSet;
  namesakes: NumberSet;
  says: NumberSet;
  until: NumberSet;
  dates: { lists: NumberSet; from: DatePart; to: DatePart }[];
}

export interface CompiledTopic {
  topic: Topic;
  /** Its place among the pack's topics. */
  index: number;
  /** What it says is a quantity; else it is a wording. */
  ofQuantities: boolean;
  /** Lists of which a sentence must have a word for a claim of the topic to be in it: of its wordings, or of the cues of its quantities. */
  wordings: NumberSet;
  cues: NumberSet;
  /** Index into the events, or -1. */
  event: number;
  patterns: CompiledPattern[];
  values: { id: string; inside: string | null; ofPerson: boolean; lists: NumberSet }[];
  direction: {
    name: string;
    parties: { id: string; lists: NumberSet }[];
    own: NumberSet;
    other: NumberSet;
    against: NumberSet;
    withWhom: NumberSet;
    unsaid: string | null;
  } | null;
  scopes: NumberSet;
}

export interface CompiledEvent {
  id: string;
  /** Its place among the pack's events. */
  index: number;
  group: string;
  on: string | null;
  aside: boolean;
  unreal: boolean;
  names: NumberSet;
  nouns: NumberSet;
  /** The list of each party. */
  parties: number[];
  anyParty: NumberSet;
  /** The party named last in the pack: the one that tells this event from others. */
  tellingParty: NumberSet;
  from: string | null;
  partOf: number;
  /** The topics of quantities that belong to it. */
  topics: NumberSet;
}

/** The events that some words are a name of, and those they may stand for as a general noun; each in the pack's order. */
export interface EventsOfWords {
  named: readonly CompiledEvent[];
  meant: readonly CompiledEvent[];
}

/** The topics that some words speak of, as sets of the topics' places in the pack. */
export interface TopicsOfWords {
  /** Of which they may be the claim itself: topics of wordings. */
  said: NumberSet;
  /** Of which they are a cue: topics of quantities. */
  cued: NumberSet;
}

/** A pack's words in one language. */
export interface CompiledWords {
  lang: Lang;
  abbreviations: Abbreviations;
  lexicon: Lexicon;
  /** A set of no list. */
  noLists: NumberSet;
  engine: Record<EngineList, NumberSet>;
  events: CompiledEvent[];
  topics: CompiledTopic[];
  /** The topics that words of these lists speak of. */
  topicsOf: (lists: NumberSet) => TopicsOfWords;
  /** A set of no topic. */
  noTopics: NumberSet;
  /** All names and nouns of events. */
  eventLists: NumberSet;
  /** The events that words of these lists name. */
  eventsOf: (lists: NumberSet) => EventsOfWords;
  /** The lists of phrases that stand for a date ("a month before"). */
  dateLists: NumberSet;
}

/** What the analyser needs of a pack, made once. */
export interface CompiledPack {
  pack: Pack;
  /** Its words in one language, made when they are first asked for: most pages that a reader opens are in one. */
  words: (lang: Lang) => CompiledWords;
  /** What each source reports of a topic, read by the reader that reads pages; when first asked for too, as a page speaks of few topics. */
  positions: (topic: Topic) => ReadonlyMap<string, Reading>;
  ownPages: readonly OwnPage[];
  gate: GatePatterns;
}

const abbreviations: Record<Lang, Abbreviations> = { en, es };

/** Takes a pack that `checkPack` found whole; gives what the analyser needs. A pack that was not checked throws when its words or positions are first asked for. */
export function compilePack(pack: Pack): CompiledPack {
  return {
    pack,
    words: onceEach((lang: Lang) => compileWords(pack, lang)),
    positions: onceEach(readPositions),
    ownPages: ownPages(pack),
    gate: patternsOf(pack.gate)
  };
}

/** A function that does its work once for each thing it is asked about. */
function onceEach<K, V>(make: (key: K) => V): (key: K) => V {
  const made = new Map<K, V>();
  return (key) => {
    const known = made.get(key) ?? make(key);
    made.set(key, known);
    return known;
  };
}

function readPositions(topic: Topic): Map<string, Reading> {
  return new Map(
    Object.entries(topic.positions).map(([source, position]) => {
      const reading = readPosition(topic, position);
      if (typeof reading === 'string') throw new Error(`${topic.id}, ${source}: ${reading}`);
      return [source, reading];
    })
  );
}

function compileWords(pack: Pack, lang: Lang): CompiledWords {
  const lists = new Map<string, readonly string[]>();
  for (const [name, words] of Object.entries(pack.words)) lists.set(name, [...(words.any ?? []), ...(words[lang] ?? [])]);
  for (const [name, words] of Object.entries(engineWords[lang])) lists.set(engineListName(name as EngineList), words);
  const lexicon = new Lexicon(lists);
  const ids: ListIds = (names) => (names ?? []).map((name) => lexicon.id(name));
  const eventIds = Object.keys(pack.events);
  const setOf: SetOf = (names) => lexicon.setOf(ids(names));
  const engine = Object.fromEntries(
    Object.keys(engineWords[lang]).map((name) => [name, setOf([engineListName(name as EngineList)])])
  );
  const topics = pack.topics.map((topic, index) => compileTopic(topic, index, eventIds, setOf));
  const topicSet = (some: readonly CompiledTopic[]) =>
    NumberSet.of(
      topics.length,
      some.map(({ index }) => index)
    );
  const events = Object.entries(pack.events).map(([id, event], index) => ({
    ...compileEvent(id, event, index, eventIds, ids, setOf),
    topics: topicSet(topics.filter((topic) => topic.ofQuantities && topic.event === index))
  }));
  return {
    lang,
    abbreviations: abbreviations[lang],
    lexicon,
    noLists: setOf([]),
    engine: engine as Record<EngineList, NumberSet>,
    events,
    topics,
    topicsOf: byLists(lexicon, (lists) => ({
      said: topicSet(topics.filter((topic) => !topic.ofQuantities && topic.wordings.meets(lists))),
      cued: topicSet(topics.filter((topic) => topic.ofQuantities && topic.cues.meets(lists)))
    })),
    noTopics: topicSet([]),
    eventsOf: byLists(lexicon, (lists) => ({
      named: events.filter(({ names }) => names.meets(lists)),
      meant: events.filter(({ nouns }) => nouns.meets(lists))
    })),
    eventLists: setOf(Object.values(pack.events).flatMap(({ names, nouns }) => [...names, ...(nouns ?? [])])),
    dateLists: setOf(pack.topics.flatMap(({ find }) => find.flatMap(({ dates }) => Object.keys(dates ?? {}))))
  };
}

/** Whether what a topic says is a quantity; else it is a wording. */
const isOfQuantities = ({ kind }: Topic) => kind !== 'category' && kind !== 'statement';

/** The lists whose words the claims of the topic are. */
function wordingsOf({ kind, values, find }: Topic): string[] {
  if (kind === 'category') return Object.values(values ?? {}).flatMap(({ words }) => words);
  if (kind === 'statement') return find.flatMap(({ says, cues }) => says ?? cues?.[0] ?? []);
  return [];
}

type ListIds = (names: readonly string[] | undefined) => number[];
type SetOf = (names: readonly string[] | undefined) => NumberSet;

function compileEvent(
  id: string,
  event: PackEvent,
  index: number,
  eventIds: string[],
  ids: ListIds,
  setOf: SetOf
): Omit<CompiledEvent, 'topics'> {
  return {
    id,
    index,
    group: event.group,
    on: event.on ?? null,
    aside: event.aside ?? false,
    unreal: event.unreal ?? false,
    names: setOf(event.names),
    nouns: setOf(event.nouns),
    parties: ids(event.parties),
    anyParty: setOf(event.parties),
    tellingParty: setOf(event.parties?.slice(-1)),
    from: event.from ?? null,
    partOf: event.partOf ? eventIds.indexOf(event.partOf) : -1
  };
}

/** Hits of the same words have the same set of lists: what it comes to is made out once. */
function byLists<T>({ mostEndings }: Lexicon, make: (lists: NumberSet) => T): (lists: NumberSet) => T {
  const known: (T | undefined)[] = new Array(mostEndings).fill(undefined);
  return (lists) => {
    const made = known[lists.id] ?? make(lists);
    known[lists.id] = made;
    return made;
  };
}

function compileTopic(topic: Topic, index: number, eventIds: string[], setOf: SetOf): CompiledTopic {
  const { direction } = topic;
  return {
    topic,
    index,
    ofQuantities: isOfQuantities(topic),
    wordings: setOf(wordingsOf(topic)),
    cues: setOf(topic.find.flatMap(({ cues }) => cues?.flat() ?? [])),
    event: topic.event ? eventIds.indexOf(topic.event) : -1,
    patterns: topic.find.map((pattern) => ({
      pattern,
      cues: (pattern.cues ?? []).map(setOf),
      context: setOf(pattern.context),
      beside: setOf(pattern.beside),
      before: setOf(pattern.before),
      rivals: setOf(pattern.rivals),
      out: setOf(pattern.out),
      never: setOf(pattern.never),
      counted: setOf(pattern.counted),
      speaker: setOf(pattern.speaker),
      namesakes: setOf(pattern.namesakes),
      says: setOf(pattern.says),
      until: setOf(pattern.until),
      dates: Object.entries(pattern.dates ?? {}).map(([list, { from, to }]) => ({
        lists: setOf([list]),
        from: partOf(from),
        to: partOf(to)
      }))
    })),
    values: Object.entries(topic.values ?? {}).map(([id, value]) => ({
      id,
      inside: value.inside ?? null,
      ofPerson: value.ofPerson ?? false,
      lists: setOf(value.words)
    })),
    direction: direction
      ? {
          name: direction.name,
          parties: Object.entries(direction.parties).map(([id, lists]) => ({ id, lists: setOf(lists) })),
          own: setOf(direction.own),
          other: setOf(direction.other),
          against: setOf(direction.against),
          withWhom: setOf(direction.withWhom),
          unsaid: direction.unsaid ?? null
        }
      : null,
    scopes: setOf(topic.scopes)
  };
}
