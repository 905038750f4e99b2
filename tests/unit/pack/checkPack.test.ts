import { describe, expect, test } from 'vitest';
import bundled from '../../../assets/packs/petro-trump-2026-02-03.json';
import { checkPack, describeProblem } from '../../../lib/core/pack/checkPack';

// biome-ignore lint/suspicious/noExplicitAny: the cases break the pack in ways its type forbids
type Loose = any;

const topic = (pack: Loose, id: string) => pack.topics.find((t: Loose) => t.id === id);

/** What an author may get wrong · how · the start of what they are told. */
const cases: [string, (pack: Loose) => void, string][] = [
  ['a topic of an unknown kind', (p) => (topic(p, 'raid-date').kind = 'day'), 'pack.json, topic "raid-date", kind:'],
  [
    'a field nobody knows',
    (p) => (topic(p, 'raid-date').cumulatve = true),
    'pack.json, topic "raid-date", the whole file: Unrecognized key'
  ],
  ['a topic without a Spanish label', (p) => delete topic(p, 'raid-date').label.es, 'pack.json, topic "raid-date", label.es:'],
  [
    'a list that is not there',
    (p) => (topic(p, 'raid-date').find[0].cues = [['rade']]),
    'pack.json, topic "raid-date", find.0.cues: there is no list "rade"'
  ],
  [
    'a position nobody can read',
    (p) => (topic(p, 'meeting-duration').positions.wsws.value.en = 'a while'),
    'pack.json, topic "meeting-duration", positions.wsws: "a while" cannot be read as a duration'
  ],
  [
    'two languages that say different things',
    (p) => (topic(p, 'meeting-duration').positions.wsws.value.es = 'más de tres horas'),
    'pack.json, topic "meeting-duration", positions.wsws: "more than two hours" and "más de tres horas" do not read as the same value'
  ],
  [
    'a source that is not there',
    (p) => (topic(p, 'nato-partner').positions.bbc = topic(p, 'nato-partner').positions.wsws),
    'pack.json, topic "nato-partner", positions.bbc: there is no such source'
  ],
  [
    'a wording that is no value',
    (p) => (topic(p, 'meeting-access').positions.wsws.category = ['shut']),
    'pack.json, topic "meeting-access", positions.wsws: "shut" is no value of this topic'
  ],
  [
    'a direction said of a party that is none',
    (p) => (topic(p, 'trade-balance').direction.labels.peru = { en: 'Peru’s deficit', es: 'déficit de Perú' }),
    'pack.json, topic "trade-balance", direction.labels.peru: there is no party "peru"'
  ],
  [
    'a phrase that begins with a gap',
    (p) => p.words.met.en.push('... met'),
    'pack.json, words.met.en: "... met": a phrase can neither begin nor end with a gap'
  ],
  [
    'lists that ask for each other',
    (p) => {
      p.words.met.en.push('{white-house}');
      p.words['white-house'].en.push('{met}');
    },
    'pack.json, words.met: the list asks for itself'
  ],
  [
    'two topics of one id',
    (p) => p.topics.push(topic(p, 'raid-date')),
    'pack.json, topic "raid-date", id: two topics have this id'
  ],
  [
    'an event that is not there',
    (p) => (topic(p, 'raid-date').event = 'rade'),
    'pack.json, topic "raid-date", event: there is no event "rade"'
  ],
  ['a day that is none', (p) => (p.sources[0].published = '5 February'), 'pack.json, sources.0.published:'],
  ['an address that is none', (p) => (p.sources[0].url = 'javascript:alert(1)'), 'pack.json, sources.0.url:'],
  ['a pack of another format', (p) => (p.format = 2), 'pack.json, format:']
];

describe('a broken pack is refused with file, topic and field', () => {
  test.each(cases)('%s', (_name, spoil, message) => {
    const pack = structuredClone(bundled);
    spoil(pack);
    expect((checkPack(pack, 'pack.json').problems ?? []).map(describeProblem).join('\n')).toContain(message);
  });

  test.each([null, 7, 'pack', [], {}, { topics: [null] }])('%j is no pack, and is said to be none', (json) => {
    expect(checkPack(json, 'pack.json').problems).not.toEqual([]);
  });
});

test('the bundled pack is whole', () => {
  expect(checkPack(bundled, 'pack.json').problems).toBeNull();
});

test('the bundled pack has the 36 topics and three sources of the specification', () => {
  expect([bundled.topics.length, bundled.sources.map((source) => source.id)]).toEqual([36, ['wsws', 'facade', 'sociedad']]);
});
