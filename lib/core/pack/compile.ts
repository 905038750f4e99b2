import { type EngineList, engineListName, engineWords } from '../claims/engineWords';
import type { DatePart } from '../quantity/partialDate';
import { abbreviations as en } from '../text/en/abbreviations';
import { abbreviations as es } from '../text/es/abbreviations';
import type { Lang } from '../text/pageText';
import type { Reading } from '../verdict/reading';
import { Lexicon } from './lexicon';
import { type Phrase, parsePhrase } from './phrase';
import { readPosition } from './position';
import type { Pack, PackEvent, Pattern, Topic } from './schema';

function partOf(day: string): DatePart {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  return { year, month, day: date };
}

/** A pattern with its lists as numbers of the lexicon. */
export interface CompiledPattern {
  pattern: Pattern;
  cues: number[][];
  context: number[];
  beside: number[];
  out: number[];
  never: number[];
  counted: number[];
  speaker: number[];
  says: number[];
  until: number[];
  dates: { list: number; from: DatePart; to: DatePart }[];
}

export interface CompiledTopic {
  topic: Topic;
  /** Index into the events, or -1. */
  event: number;
  patterns: CompiledPattern[];
  values: { id: string; inside: string | null; lists: number[] }[];
  direction: {
    name: string;
    parties: { id: string; lists: number[] }[];
    own: number[];
    other: number[];
    against: number[];
    withWhom: number[];
  } | null;
  scopes: number[];
}

export interface CompiledEvent {
  id: string;
  /** Its place among the pack's events. */
  index: number;
  group: string;
  on: string | null;
  aside: boolean;
  unreal: boolean;
  names: number[];
  nouns: number[];
  parties: number[];
  from: string | null;
  partOf: number;
}

/** A pack's words in one language. */
export interface CompiledWords {
  lang: Lang;
  abbreviations: ReadonlySet<string>;
  lexicon: Lexicon;
  engine: Record<EngineList, number>;
  events: CompiledEvent[];
  topics: CompiledTopic[];
  /** The events that have a list among their names or nouns. */
  eventsByList: ReadonlyMap<number, readonly CompiledEvent[]>;
  /** The topics whose claims are words of a list. */
  topicsByWording: ReadonlyMap<number, readonly CompiledTopic[]>;
  /** The topics whose claims are quantities with a word of a list beside them. */
  topicsByCue: ReadonlyMap<number, readonly CompiledTopic[]>;
  /** The topics of an event whose claims are quantities. */
  topicsByEvent: ReadonlyMap<number, readonly CompiledTopic[]>;
  /** The lists of phrases that stand for a date ("a month before"). */
  dateLists: readonly number[];
}

/** What the analyser needs of a pack, made once. */
export interface CompiledPack {
  pack: Pack;
  words: Record<Lang, CompiledWords>;
  /** By topic, then by source: what the source reports, read by the reader that reads pages. */
  positions: ReadonlyMap<string, ReadonlyMap<string, Reading>>;
}

const abbreviations: Record<Lang, ReadonlySet<string>> = { en: new Set(en), es: new Set(es) };

/** Takes a pack that `checkPack` found whole; gives what the analyser needs. Throws on a pack that was not checked. */
export function compilePack(pack: Pack): CompiledPack {
  return { pack, words: { en: compileWords(pack, 'en'), es: compileWords(pack, 'es') }, positions: readPositions(pack) };
}

function readPositions(pack: Pack): Map<string, Map<string, Reading>> {
  return new Map(
    pack.topics.map((topic) => [
      topic.id,
      new Map(
        Object.entries(topic.positions).map(([source, position]) => {
          const reading = readPosition(topic, position);
          if (typeof reading === 'string') throw new Error(`${topic.id}, ${source}: ${reading}`);
          return [source, reading];
        })
      )
    ])
  );
}

function compileWords(pack: Pack, lang: Lang): CompiledWords {
  const lists = new Map<string, Phrase[]>();
  for (const [name, words] of Object.entries(pack.words)) lists.set(name, parse([...(words.any ?? []), ...(words[lang] ?? [])]));
  for (const [name, words] of Object.entries(engineWords[lang])) lists.set(engineListName(name as EngineList), parse(words));
  const lexicon = new Lexicon(lists);
  const ids = (names: readonly string[] | undefined) => (names ?? []).map((name) => lexicon.id(name));
  const eventIds = Object.keys(pack.events);
  const engine = Object.fromEntries(
    Object.keys(engineWords[lang]).map((name) => [name, lexicon.id(engineListName(name as EngineList))])
  );
  const events = Object.entries(pack.events).map(([id, event], index) => compileEvent(id, event, index, eventIds, ids));
  const topics = pack.topics.map((topic) => compileTopic(topic, eventIds, ids));
  const ofQuantities = topics.filter(isOfQuantities);
  return {
    lang,
    abbreviations: abbreviations[lang],
    lexicon,
    engine: engine as Record<EngineList, number>,
    events,
    topics,
    eventsByList: grouped(events, (event) => [...event.names, ...event.nouns]),
    topicsByWording: grouped(topics, wordings),
    topicsByCue: grouped(ofQuantities, ({ patterns }) => patterns.flatMap(({ cues }) => cues.flat())),
    topicsByEvent: grouped(ofQuantities, ({ event }) => [event]),
    dateLists: topics.flatMap(({ patterns }) => patterns.flatMap(({ dates }) => dates.map(({ list }) => list)))
  };
}

function parse(written: readonly string[]): Phrase[] {
  return written.map((phrase) => {
    const parsed = parsePhrase(phrase);
    if (typeof parsed === 'string') throw new Error(parsed);
    return parsed;
  });
}

/** Whether what a topic says is a quantity; else it is a wording. */
export const isOfQuantities = ({ topic }: CompiledTopic) => topic.kind !== 'category' && topic.kind !== 'statement';

/** The lists of which a sentence must have a word for the topic's wording to be in it. */
const wordings = (topic: CompiledTopic): number[] => {
  if (topic.topic.kind === 'category') return topic.values.flatMap((value) => value.lists);
  if (topic.topic.kind === 'statement') return topic.patterns.flatMap(({ says, cues }) => (says.length ? says : (cues[0] ?? [])));
  return [];
};

function grouped<T>(all: readonly T[], keysOf: (one: T) => readonly number[]): Map<number, T[]> {
  const groups = new Map<number, T[]>();
  for (const one of all) for (const key of new Set(keysOf(one))) groups.set(key, [...(groups.get(key) ?? []), one]);
  return groups;
}

type ListIds = (names: readonly string[] | undefined) => number[];

function compileEvent(id: string, event: PackEvent, index: number, eventIds: string[], ids: ListIds): CompiledEvent {
  return {
    id,
    index,
    group: event.group,
    on: event.on ?? null,
    aside: event.aside ?? false,
    unreal: event.unreal ?? false,
    names: ids(event.names),
    nouns: ids(event.nouns),
    parties: ids(event.parties),
    from: event.from ?? null,
    partOf: event.partOf ? eventIds.indexOf(event.partOf) : -1
  };
}

function compileTopic(topic: Topic, eventIds: string[], ids: ListIds): CompiledTopic {
  const { direction } = topic;
  return {
    topic,
    event: topic.event ? eventIds.indexOf(topic.event) : -1,
    patterns: topic.find.map((pattern) => ({
      pattern,
      cues: (pattern.cues ?? []).map(ids),
      context: ids(pattern.context),
      beside: ids(pattern.beside),
      out: ids(pattern.out),
      never: ids(pattern.never),
      counted: ids(pattern.counted),
      speaker: ids(pattern.speaker),
      says: ids(pattern.says),
      until: ids(pattern.until),
      dates: Object.entries(pattern.dates ?? {}).map(([list, { from, to }]) => ({
        list: ids([list])[0] as number,
        from: partOf(from),
        to: partOf(to)
      }))
    })),
    values: Object.entries(topic.values ?? {}).map(([id, value]) => ({
      id,
      inside: value.inside ?? null,
      lists: ids(value.words)
    })),
    direction: direction
      ? {
          name: direction.name,
          parties: Object.entries(direction.parties).map(([id, lists]) => ({ id, lists: ids(lists) })),
          own: ids(direction.own),
          other: ids(direction.other),
          against: ids(direction.against),
          withWhom: ids(direction.withWhom)
        }
      : null,
    scopes: ids(topic.scopes)
  };
}
