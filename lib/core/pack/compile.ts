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
  /** The topics that have a list among their cues, values or phrases. */
  topicsByCue: ReadonlyMap<number, readonly CompiledTopic[]>;
  /** The topics of an event. */
  topicsByEvent: ReadonlyMap<number, readonly CompiledTopic[]>;
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
  const topics = pack.topics.map((topic) => compileTopic(topic, eventIds, ids));
  return {
    lang,
    abbreviations: abbreviations[lang],
    lexicon,
    engine: engine as Record<EngineList, number>,
    events: Object.entries(pack.events).map(([id, event]) => compileEvent(id, event, eventIds, ids)),
    topics,
    topicsByCue: byCue(topics),
    topicsByEvent: byEvent(topics)
  };
}

function parse(written: readonly string[]): Phrase[] {
  return written.map((phrase) => {
    const parsed = parsePhrase(phrase);
    if (typeof parsed === 'string') throw new Error(parsed);
    return parsed;
  });
}

function byCue(topics: readonly CompiledTopic[]): Map<number, CompiledTopic[]> {
  const found = new Map<number, CompiledTopic[]>();
  for (const topic of topics) {
    const lists = [
      ...topic.patterns.flatMap((pattern) => [...pattern.cues.flat(), ...pattern.says]),
      ...topic.values.flatMap((value) => value.lists)
    ];
    for (const list of new Set(lists)) found.set(list, [...(found.get(list) ?? []), topic]);
  }
  return found;
}

function byEvent(topics: readonly CompiledTopic[]): Map<number, CompiledTopic[]> {
  const found = new Map<number, CompiledTopic[]>();
  for (const topic of topics) found.set(topic.event, [...(found.get(topic.event) ?? []), topic]);
  return found;
}

type ListIds = (names: readonly string[] | undefined) => number[];

function compileEvent(id: string, event: PackEvent, eventIds: string[], ids: ListIds): CompiledEvent {
  return {
    id,
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
