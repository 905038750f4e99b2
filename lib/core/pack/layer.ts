import type { Change, Correction } from '../moderation/correction';
import type { UserSource } from '../moderation/userSource';
import { parsePhrase } from './phrase';
import { readPosition } from './position';
import type { Pack, Topic } from './schema';
import { withSources } from './userSources';

/** What moderators have laid over the packs: corrections in force, and articles added as sources. */
export interface Layer {
  corrections: readonly Correction[];
  sources: readonly UserSource[];
}

export interface Layered {
  pack: Pack;
  /** Ids of corrections and sources that this version of the pack has no place for any more. */
  passedOver: string[];
}

/**
 * The pack as moderators have corrected it. The pack given stays as it is. What is on one page's words only (suppressed notes,
 * values set) is applied to the notes, by `correctNotes`.
 */
export function applyLayer(pack: Pack, layer: Layer): Layered {
  const layered = copyOf(pack);
  const passedOver: string[] = [];
  // Sources first: a correction may be of an added source's position.
  for (const id of withSources(layered, layer.sources)) passedOver.push(id);
  for (const { id, change } of layer.corrections) {
    if ('pack' in change && change.pack === pack.id && !applied(layered, change)) passedOver.push(id);
  }
  return { pack: layered, passedOver };
}

/** A copy to be changed. A pack is plain JSON, and the core has no structuredClone; of its thousands of words whole lists are replaced, and none changed. */
function copyOf({ words, ...others }: Pack): Pack {
  return { ...(JSON.parse(JSON.stringify(others)) as Omit<Pack, 'words'>), words: { ...words } };
}

type OnPack = Extract<Change, { pack: string }>;

/** Applies one change to the pack; false where the pack has no place for it. */
function applied(pack: Pack, change: OnPack): boolean {
  const topic = pack.topics.find(({ id }) => id === change.topic);
  if (!topic) return false;
  if (change.kind === 'correct-position') return correctPosition(pack, topic, change);
  if (!isPlainPhrase(change.phrase)) return false;
  return change.kind === 'add-words' ? addWords(pack, topic, change) : neverCounts(pack, topic, change);
}

function correctPosition(pack: Pack, topic: Topic, { source, position }: Extract<OnPack, { kind: 'correct-position' }>): boolean {
  if (!pack.sources.some(({ id }) => id === source) || typeof readPosition(topic, position) === 'string') return false;
  topic.positions[source] = position;
  return true;
}

/** A phrase of plain words, endings left open or not: a moderator's phrase asks for no other lists. */
const isPlainPhrase = (phrase: string): boolean => !phrase.includes('{') && typeof parsePhrase(phrase) !== 'string';

type OnPhrase = Extract<OnPack, { phrase: string }>;

/** The lists that a topic's words stand in, those of its event among them: what words can be added to. */
export function listsOf(pack: Pack, topic: Topic): string[] {
  const event = topic.event ? pack.events[topic.event] : undefined;
  const inPatterns = topic.find.flatMap(({ cues = [], counted = [], says = [] }) => [...cues.flat(), ...counted, ...says]);
  const inValues = Object.values(topic.values ?? {}).flatMap(({ words }) => words);
  return [...new Set([...inPatterns, ...inValues, ...(event?.names ?? []), ...(event?.nouns ?? [])])];
}

/** The topic, and its event, get a list of their own: other topics that share the list stay as they are. */
function addWords(pack: Pack, topic: Topic, { list, lang, phrase }: Extract<OnPhrase, { kind: 'add-words' }>): boolean {
  const own = `${list}@${topic.id}`;
  const known = pack.words[own] ?? pack.words[list];
  if (!known || (!pack.words[own] && !listsOf(pack, topic).includes(list))) return false;
  pack.words[own] = { ...known, [lang]: [...(known[lang] ?? []), phrase] };
  const swap = (names: string[]) => names.map((name) => (name === list ? own : name));
  for (const pattern of topic.find) {
    if (pattern.cues) pattern.cues = pattern.cues.map(swap);
    if (pattern.counted) pattern.counted = swap(pattern.counted);
    if (pattern.says) pattern.says = swap(pattern.says);
  }
  for (const value of Object.values(topic.values ?? {})) value.words = swap(value.words);
  const event = topic.event ? pack.events[topic.event] : undefined;
  if (event) Object.assign(event, { names: swap(event.names) }, event.nouns && { nouns: swap(event.nouns) });
  return true;
}

/** A sentence with the phrase in it makes no note of this topic. */
function neverCounts(pack: Pack, topic: Topic, { lang, phrase }: OnPhrase): boolean {
  const own = `never@${topic.id}`;
  const known = pack.words[own] ?? {};
  pack.words[own] = { ...known, [lang]: [...(known[lang] ?? []), phrase] };
  for (const pattern of topic.find) {
    if (!pattern.never?.includes(own)) pattern.never = [...(pattern.never ?? []), own];
  }
  return true;
}
