import type { z } from 'zod';
import { parsePhrase } from './phrase';
import { readPosition } from './position';
import { type Pack, packSchema, type Topic } from './schema';

/** What is wrong with a pack, and where. */
export interface PackProblem {
  file: string;
  /** The id of the topic, or null where it concerns the whole pack. */
  topic: string | null;
  /** The path of the field ("words.killed.en", "positions.wsws.value"). */
  field: string;
  message: string;
}

export type CheckedPack = { pack: Pack; problems: null } | { pack: null; problems: PackProblem[] };

/** The problem as a sentence. */
export const describeProblem = ({ file, topic, field, message }: PackProblem) =>
  `${file}${topic ? `, topic "${topic}"` : ''}, ${field || 'the whole file'}: ${message}`;

/**
 * Checks that a value read from a file is a pack that can be compiled. Gives the pack, or every problem with the file, topic and field it
 * is in. Never throws; takes nothing but plain JSON values.
 */
export function checkPack(json: unknown, file: string): CheckedPack {
  const parsed = packSchema.safeParse(json);
  const problems = parsed.success ? problemsOf(parsed.data) : parsed.error.issues.map((issue) => fromIssue(issue, json));
  if (problems.length) return { pack: null, problems: problems.map((problem) => ({ file, ...problem })) };
  return { pack: parsed.data as Pack, problems: null };
}

type Problem = Omit<PackProblem, 'file'>;

function fromIssue(issue: z.core.$ZodIssue, json: unknown): Problem {
  const [part, index, ...rest] = issue.path;
  if (part !== 'topics' || typeof index !== 'number') return { topic: null, field: issue.path.join('.'), message: issue.message };
  const topic = (json as { topics: ({ id?: unknown } | null)[] }).topics[index];
  const id = typeof topic?.id === 'string' ? topic.id : `number ${index + 1}`;
  return { topic: id, field: rest.join('.'), message: issue.message };
}

function problemsOf(pack: Pack): Problem[] {
  return [
    ...wordProblems(pack),
    ...eventProblems(pack),
    ...twins(pack),
    ...pack.topics.flatMap((topic) => topicProblems(topic, pack))
  ];
}

function wordProblems(pack: Pack): Problem[] {
  const problems: Problem[] = [];
  for (const [name, words] of Object.entries(pack.words)) {
    const at = (lang: string, message: string) => problems.push({ topic: null, field: `words.${name}.${lang}`, message });
    for (const [lang, phrases = []] of Object.entries(words)) {
      for (const phrase of phrases) {
        const parsed = parsePhrase(phrase);
        if (typeof parsed === 'string') at(lang, parsed);
        else
          for (const part of parsed.parts)
            if ('list' in part && !pack.words[part.list]) at(lang, `"${phrase}": there is no list "${part.list}"`);
      }
    }
    const circle = circleFrom(name, pack, []);
    if (circle)
      problems.push({ topic: null, field: `words.${name}`, message: `the list asks for itself: ${circle.join(' → ')}` });
  }
  return problems;
}

/** The way from a list back to itself through `{list}`, or null. */
function circleFrom(name: string, pack: Pack, way: string[]): string[] | null {
  if (way.includes(name)) return way[0] === name ? [...way, name] : null;
  const words = pack.words[name] ?? {};
  const asked = Object.values(words).flatMap((phrases) =>
    (phrases ?? []).flatMap((phrase) => [...phrase.matchAll(/\{([^}]+)\}/g)].map((m) => m[1] ?? ''))
  );
  for (const next of new Set(asked)) {
    const found = circleFrom(next, pack, [...way, name]);
    if (found) return found;
  }
  return null;
}

function eventProblems(pack: Pack): Problem[] {
  return Object.entries(pack.events).flatMap(([id, event]) => [
    ...missingLists(pack, [...event.names, ...(event.nouns ?? []), ...(event.parties ?? [])]).map((message) => ({
      topic: null,
      field: `events.${id}`,
      message
    })),
    ...(event.partOf && !pack.events[event.partOf]
      ? [{ topic: null, field: `events.${id}.partOf`, message: `there is no event "${event.partOf}"` }]
      : [])
  ]);
}

const missingLists = (pack: Pack, names: readonly string[]) =>
  names.filter((name) => !pack.words[name]).map((name) => `there is no list "${name}"`);

function twins(pack: Pack): Problem[] {
  const twice = (ids: string[]) => ids.filter((id, i) => ids.indexOf(id) !== i);
  return [
    ...twice(pack.topics.map((topic) => topic.id)).map((id) => ({ topic: id, field: 'id', message: 'two topics have this id' })),
    ...twice(pack.sources.map((source) => source.id)).map((id) => ({
      topic: null,
      field: 'sources',
      message: `two sources have the id "${id}"`
    }))
  ];
}

function topicProblems(topic: Topic, pack: Pack): Problem[] {
  const problems: Problem[] = [];
  const say = (field: string, message: string) => problems.push({ topic: topic.id, field, message });
  if (topic.event && !pack.events[topic.event]) say('event', `there is no event "${topic.event}"`);
  if (topic.kind === 'category' && !topic.values) say('values', 'a category topic needs its values');
  for (const [id, value] of Object.entries(topic.values ?? {})) {
    for (const message of missingLists(pack, value.words)) say(`values.${id}.words`, message);
    if (value.inside && !topic.values?.[value.inside]) say(`values.${id}.inside`, `there is no value "${value.inside}"`);
  }
  topic.find.forEach((pattern, i) => {
    const lists = {
      cues: (pattern.cues ?? []).flat(),
      context: pattern.context,
      beside: pattern.beside,
      before: pattern.before,
      rivals: pattern.rivals,
      out: pattern.out,
      never: pattern.never,
      counted: pattern.counted,
      speaker: pattern.speaker,
      namesakes: pattern.namesakes,
      says: pattern.says,
      until: pattern.until
    };
    for (const [field, names] of Object.entries(lists))
      for (const message of missingLists(pack, names ?? [])) say(`find.${i}.${field}`, message);
    if (topic.kind === 'statement' && !pattern.cues?.length && !pattern.says?.length)
      say(`find.${i}`, 'a statement needs "cues" or "says"');
    if (topic.kind !== 'statement' && topic.kind !== 'category' && !pattern.cues?.length)
      say(`find.${i}.cues`, `a ${topic.kind} topic needs cues`);
  });
  const { direction } = topic;
  const directed = direction
    ? [
        ...Object.values(direction.parties).flat(),
        ...direction.own,
        ...direction.other,
        ...direction.against,
        ...direction.withWhom
      ]
    : [];
  for (const message of missingLists(pack, directed)) say('direction', message);
  for (const id of Object.keys(direction?.labels ?? {}))
    if (!direction?.parties[id]) say(`direction.labels.${id}`, `there is no party "${id}"`);
  for (const message of missingLists(pack, topic.scopes ?? [])) say('scopes', message);
  for (const [source, position] of Object.entries(topic.positions)) {
    if (!pack.sources.some((known) => known.id === source)) say(`positions.${source}`, 'there is no such source');
    const reading = readPosition(topic, position);
    if (typeof reading === 'string') say(`positions.${source}`, reading);
  }
  return problems;
}
