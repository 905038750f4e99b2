import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { analyseCorrected } from '../../../../lib/core/analyseCorrected';
import type { Change, Correction } from '../../../../lib/core/moderation/correction';
import type { UserSource } from '../../../../lib/core/moderation/userSource';
import { checkPack } from '../../../../lib/core/pack/checkPack';
import { compilePack } from '../../../../lib/core/pack/compile';
import { applyLayer } from '../../../../lib/core/pack/layer';
import type { Pack } from '../../../../lib/core/pack/schema';
import type { PageText } from '../../../../lib/core/text/pageText';
import { root } from '../../../support/root';

const pack = JSON.parse(readFileSync(join(root, 'assets/packs/petro-trump-2026-02-03.json'), 'utf8')) as Pack;

const page: PageText = {
  url: 'https://news.example/meeting',
  title: 'Petro and Trump meet at the White House',
  lang: 'en',
  published: '2026-02-04',
  blocks: [
    { kind: 'headline', text: 'Petro and Trump meet at the White House' },
    { kind: 'paragraph', text: 'The meeting between Petro and Trump on Tuesday lasted an hour and 40 minutes.' }
  ]
};

const target = {
  exact: 'an hour and 40 minutes',
  prefix: 'between Petro and Trump on Tuesday lasted ',
  suffix: '.',
  start: null,
  end: null
};
const topic = 'meeting-duration';

const correction = (change: Change, id = 'c'): Correction => ({ id, flag: null, author: 'Ana', at: 0, change });
const source = (changes: Partial<UserSource> = {}): UserSource => ({
  id: 'diario',
  pack: pack.id,
  title: 'La cita',
  publisher: 'Diario',
  url: 'https://www.diario.example/cita',
  published: '2026-02-04',
  positions: {
    [topic]: {
      text: { en: 'three hours', es: 'tres horas' },
      value: { en: '3 hours 10 minutes', es: '3 horas 10 minutos' },
      asOf: '2026-02-04'
    }
  },
  off: false,
  copyOf: null,
  author: 'Ana',
  at: 0,
  ...changes
});

/** How the notes of the page on the meeting's length come out under this layer: source → verdict. */
function verdicts(changes: Change[], sources: UserSource[] = [], on: PageText = page, about = topic) {
  const corrections = changes.map((change, i) => correction(change, `c${i}`));
  const { pack: layered } = applyLayer(pack, { corrections, sources });
  expect(checkPack(layered, 'layered').problems).toBeNull();
  const notes = analyseCorrected(on, [compilePack(layered)], corrections).notes.filter((note) => note.topic === about);
  return notes.map((note) => Object.fromEntries(note.sources.map(({ source: id, verdict }) => [id, verdict])));
}

const plain = { wsws: 'conflicts', facade: 'agrees', sociedad: 'silent' };
const onQuote = { page: page.url, target, topic };

const changes: { name: string; changes: Change[]; gives: object[] }[] = [
  { name: 'without corrections', changes: [], gives: [plain] },
  { name: 'with the note suppressed on this page', changes: [{ kind: 'suppress-note', ...onQuote }], gives: [] },
  {
    name: 'with a note suppressed on another page',
    changes: [{ kind: 'suppress-note', ...onQuote, page: 'https://news.example/other' }],
    gives: [plain]
  },
  {
    name: 'with the same words suppressed elsewhere on this page',
    changes: [
      { kind: 'suppress-note', ...onQuote, target: { ...target, prefix: 'The call with Lula lasted ', suffix: ', aides said.' } }
    ],
    gives: [plain]
  },
  {
    name: 'with the value set',
    changes: [{ kind: 'set-value', ...onQuote, value: '2 hours 20 minutes', lang: 'en' }],
    gives: [{ wsws: 'compatible', facade: 'conflicts', sociedad: 'silent' }]
  },
  {
    name: 'with a value set that cannot be read',
    changes: [{ kind: 'set-value', ...onQuote, value: 'long', lang: 'en' }],
    gives: [plain]
  },
  {
    name: 'with a phrase that never counts',
    changes: [{ kind: 'suppress-wording', pack: pack.id, topic, lang: 'en', phrase: 'on Tuesday lasted' }],
    gives: []
  },
  {
    name: 'with that phrase in the other language',
    changes: [{ kind: 'suppress-wording', pack: pack.id, topic, lang: 'es', phrase: 'on Tuesday lasted' }],
    gives: [plain]
  },
  {
    name: "with a source's position corrected",
    changes: [
      {
        kind: 'correct-position',
        pack: pack.id,
        topic,
        source: 'wsws',
        position: {
          text: { en: '100 minutes', es: '100 minutos' },
          value: { en: '100 minutes', es: '100 minutos' },
          asOf: '2026-02-05'
        }
      }
    ],
    gives: [{ ...plain, wsws: 'agrees' }]
  }
];

test.each(changes)('a decision takes effect on the notes: $name', ({ changes: made, gives }) => {
  expect(verdicts(made)).toEqual(gives);
});

test('words that a moderator adds count from then on', () => {
  const text = 'Before the meeting, Trump had threatened Colombia with a border toll of 50 percent.';
  const on = { ...page, blocks: [{ kind: 'paragraph' as const, text }] };
  const add: Change = {
    kind: 'add-words',
    pack: pack.id,
    topic: 'tariff-threat',
    list: 'tariffs',
    lang: 'en',
    phrase: 'border toll'
  };
  expect(verdicts([], [], on, 'tariff-threat')).toHaveLength(0);
  expect(verdicts([add], [], on, 'tariff-threat')).toHaveLength(1);
});

test('an article added as a source is compared with, and is itself on its own page', () => {
  expect(verdicts([], [source()])).toEqual([{ ...plain, diario: 'conflicts' }]);
  const own = { ...page, url: 'https://diario.example/cita', title: 'La cita | Diario' };
  expect(verdicts([], [source()], own)).toEqual([plain]);
});

test('a source that is switched off is compared with nothing', () => {
  expect(verdicts([], [source({ off: true })])).toEqual([plain]);
});

test('copies of one report count once, and fill what the first leaves open', () => {
  const copies = [source({ id: 'copy', copyOf: 'diario' }), source(), source({ id: 'wire', copyOf: 'sociedad' })];
  expect(verdicts([], copies)).toEqual([{ ...plain, sociedad: 'conflicts', diario: 'conflicts' }]);
});

test('copies that name each other in a circle still stand for themselves', () => {
  const circle = [source({ id: 'a', copyOf: 'b' }), source({ id: 'b', copyOf: 'a' })];
  expect(verdicts([], circle)).toEqual([{ ...plain, a: 'conflicts', b: 'conflicts' }]);
});

const lost: Change[] = [
  { kind: 'add-words', pack: pack.id, topic, list: 'no-such-list', lang: 'en', phrase: 'x' },
  { kind: 'add-words', pack: pack.id, topic, list: 'meeting-nouns', lang: 'en', phrase: '{dead}' },
  { kind: 'suppress-wording', pack: pack.id, topic: 'gone', lang: 'en', phrase: 'x' },
  {
    kind: 'correct-position',
    pack: pack.id,
    topic,
    source: 'gone',
    position: { text: { en: 'x', es: 'x' }, asOf: '2026-02-05' }
  },
  { kind: 'correct-position', pack: pack.id, topic, source: 'wsws', position: { text: { en: 'x', es: 'x' }, asOf: '2026-02-05' } }
];

test.each(lost)('a correction that a new version of the pack has no place for is passed over and named: $kind', (change) => {
  expect(applyLayer(pack, { corrections: [correction(change)], sources: [] })).toEqual({ pack, passedOver: ['c'] });
});
