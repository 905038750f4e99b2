import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import type { Bundle, FlagRecord } from '../../lib/core/moderation/bundle';
import type { Change, Correction } from '../../lib/core/moderation/correction';
import { type Flag, flagReasons, flagStates } from '../../lib/core/moderation/flag';
import { actions, decisionCodes, type Step } from '../../lib/core/moderation/step';
import type { UserSource } from '../../lib/core/moderation/userSource';
import type { Reading } from '../../lib/core/verdict/reading';
import { root } from './root';

const pack = JSON.parse(readFileSync(join(root, 'assets/packs/petro-trump-2026-02-03.json'), 'utf8')) as { id: string };

/** Texts with what trips file formats: quotes, commas, line ends, formula signs, marks, emoji. */
const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc
    .array(fc.constantFrom('"', ',', '\r\n', '\n', '=', '+', '-', '@', "'", '\t', ' ', 'a', 'é', '—', '😀', '\u2028', '<', '{'), {
      maxLength: 8
    })
    .map((parts) => parts.join(''))
);
const words = text.filter((made) => made !== '');
const name = fc.constantFrom('meeting-duration', 'boat-strike-deaths', 'wsws', 'facade');
const day = fc.integer({ min: 0, max: 40_000 }).map((n) => new Date(n * 86_400_000).toISOString().slice(0, 10));
const time = fc.integer({ min: 0, max: 4e12 });
const lang = fc.constantFrom('en' as const, 'es' as const);
const nullable = <T>(made: fc.Arbitrary<T>) => fc.option(made, { nil: null });
const number = fc.integer({ min: 0, max: 1e12 });

const reading: fc.Arbitrary<Reading> = fc.oneof(
  fc.record(
    {
      kind: fc.constantFrom('duration' as const, 'count' as const, 'money' as const, 'percent' as const),
      hedge: fc.constantFrom('exact' as const, 'about' as const, 'over' as const),
      figure: nullable(number),
      min: nullable(number),
      max: nullable(number),
      minOpen: fc.boolean(),
      maxOpen: fc.boolean(),
      direction: name,
      scope: text
    },
    { requiredKeys: ['kind', 'hedge', 'figure', 'min', 'max', 'minOpen', 'maxOpen'] }
  ),
  fc.record({ kind: fc.constant('date' as const), from: day, to: day }),
  fc.record({ kind: fc.constant('category' as const), category: fc.array(name, { maxLength: 3 }) }),
  fc.record({ kind: fc.constant('statement' as const), reported: fc.boolean() })
);

const target = fc.record({ exact: words, prefix: text, suffix: text, start: nullable(number), end: nullable(number) });

const flag: fc.Arbitrary<Flag> = fc.record({
  id: fc.uuid(),
  page: fc.webUrl(),
  title: text,
  pageDate: nullable(day),
  lang: nullable(lang),
  target: nullable(target),
  shown: nullable(
    fc.record({
      note: text,
      topic: name,
      status: fc.constantFrom('conflict' as const, 'agree' as const),
      reading,
      speaker: nullable(text),
      asOf: nullable(day),
      sources: fc.array(
        fc.record({
          source: name,
          verdict: fc.constantFrom('agrees' as const, 'conflicts' as const),
          cause: nullable(fc.constantFrom('rounding' as const, 'other-date' as const))
        }),
        { maxLength: 3 }
      )
    })
  ),
  pack: nullable(fc.record({ id: name, version: fc.constant('1.0.0') })),
  engine: fc.constant('0.1.0'),
  reason: fc.constantFrom(...flagReasons),
  comment: text,
  suggestedValue: text,
  suggestedTopic: nullable(name),
  author: text,
  at: time
});

/** A flag with a history: its first step, then some decisions, the last of them perhaps undone. */
const record: fc.Arbitrary<FlagRecord> = fc
  .tuple(
    flag,
    fc.array(
      fc.record({
        id: fc.uuid(),
        author: text,
        action: fc.constantFrom(...actions.filter((action) => action !== 'undo')),
        to: nullable(fc.constantFrom(...flagStates)),
        code: nullable(fc.constantFrom(...Object.values(decisionCodes).flat())),
        note: text
      }),
      { maxLength: 4 }
    ),
    fc.boolean(),
    fc.uuid()
  )
  .map(([made, rest, undone, undoId]) => {
    const common = { flag: made.id, correction: null, of: null };
    const steps: Step[] = [
      {
        ...common,
        id: `${made.id}-0`,
        batch: 'b',
        at: made.at,
        author: made.author,
        action: 'flag',
        to: 'open',
        code: null,
        note: ''
      },
      ...rest.map((step, i) => ({ ...common, ...step, batch: step.id, at: made.at + i + 1 }))
    ];
    const last = steps.at(-1) as Step;
    if (undone)
      steps.push({
        ...common,
        id: undoId,
        batch: undoId,
        at: last.at + 1,
        author: '',
        action: 'undo',
        to: null,
        code: null,
        note: '',
        of: last.id
      });
    return { flag: made, steps };
  });

export const records = fc.uniqueArray(record, { maxLength: 5, selector: ({ flag: { id } }) => id });

const position = fc.record(
  { text: fc.record({ en: text, es: text }), value: fc.record({ en: text, es: text }), reported: fc.boolean(), asOf: day },
  { requiredKeys: ['text', 'asOf'] }
);

const change: fc.Arbitrary<Change> = fc.oneof(
  fc.record({ kind: fc.constant('suppress-note' as const), page: fc.webUrl(), target, topic: name }),
  fc.record({ kind: fc.constant('set-value' as const), page: fc.webUrl(), target, topic: name, value: words, lang }),
  fc.record({ kind: fc.constant('add-words' as const), list: name, pack: name, topic: name, lang, phrase: words }),
  fc.record({ kind: fc.constant('correct-position' as const), pack: name, topic: name, source: name, position })
);

const correction: fc.Arbitrary<Correction> = fc.record({
  id: fc.uuid(),
  flag: fc.constant(null),
  author: text,
  at: time,
  change
});

const source: fc.Arbitrary<UserSource> = fc.record({
  id: fc.constantFrom('diario', 'gazette', 'wire-2'),
  pack: name,
  title: words,
  publisher: text,
  url: fc.webUrl(),
  published: day,
  positions: fc.dictionary(name, position, { maxKeys: 3 }).map((made) => ({ ...made })),
  off: fc.boolean(),
  copyOf: nullable(name),
  author: text,
  at: time
});

const page = fc
  .record({
    url: fc.webUrl(),
    title: text,
    lang: nullable(lang),
    published: nullable(day),
    blocks: fc.array(fc.record({ kind: fc.constant('paragraph' as const), text }), { maxLength: 3 })
  })
  .chain((made) => fc.record({ url: fc.constant(made.url), at: time, page: fc.constant(made) }));

const userPack = time.map((at) => ({ id: pack.id, at, pack }));

/** Everything a moderator can have. */
export const bundle: fc.Arbitrary<Bundle> = fc
  .record({
    flags: fc.constant([]),
    steps: fc.constant([]),
    corrections: fc.uniqueArray(correction, { maxLength: 4, selector: ({ id }) => id }),
    sources: fc.uniqueArray(source, { maxLength: 3, selector: ({ id }) => id }),
    packs: fc.array(userPack, { maxLength: 1 }),
    pages: fc.uniqueArray(page, { maxLength: 2, selector: ({ url }) => url })
  })
  .chain((rest) =>
    records.map((made) => ({ ...rest, flags: made.map((one) => one.flag), steps: made.flatMap((one) => one.steps) }))
  );
