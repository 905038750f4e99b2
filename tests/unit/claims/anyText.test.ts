import fc from 'fast-check';
import { expect, test } from 'vitest';
import { analyse } from '@/lib/core/analyse';
import type { Block, Lang, PageText } from '@/lib/core/text/pageText';
import { bundledPack } from '../../support/engine';

const pack = bundledPack();
const lang = fc.constantFrom<Lang>('en', 'es');
const pieces = fc.constantFrom(
  ...[
    'Petro',
    'Trump',
    'US',
    'EE. UU.',
    'Maduro',
    'la cita',
    'the talks',
    'two hours',
    'dos horas',
    '126',
    'killed',
    'muertos',
    'strikes'
  ],
  ...[
    'not',
    'denied that',
    'si',
    'on Tuesday',
    '3 de febrero',
    '25 %',
    'deficit',
    '$1.2 billion',
    'said',
    'dijo',
    'a',
    'in',
    'de',
    'and'
  ],
  ...[
    '.',
    '. ',
    '?',
    '¿',
    ', ',
    '; ',
    ' – ',
    '“',
    '”',
    '"',
    '«',
    '(',
    ')',
    '-',
    "'s",
    '…',
    ':',
    '\n',
    '\u0301',
    '\ud83d',
    'ß',
    '日本'
  ]
);
const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(pieces, { maxLength: 120 }).map((all) => all.join(' '))
);
const block: fc.Arbitrary<Block> = fc.record({
  kind: fc.constantFrom('headline', 'heading', 'paragraph', 'item', 'caption', 'quotation', 'cell', 'entry'),
  text
});
const page: fc.Arbitrary<PageText> = fc.record({
  url: fc.string(),
  // Without the names in the title, most of these pages would not be read at all.
  title: text.map((end) => `Petro and Trump ${end}`),
  lang,
  published: fc.option(fc.constantFrom('2026-02-04', '2026-01-05', '2025-12-18')),
  blocks: fc.array(block, { maxLength: 6 })
});

test('no text breaks the engine, and the same page gets the same notes, or a page would lose them at random', () => {
  fc.assert(
    fc.property(page, (one) => {
      const found = analyse(one, [pack]);
      expect(analyse(structuredClone(one), [pack])).toEqual(found);
      const whole = one.blocks.map((part) => part.text).join('\n');
      for (const { target } of found.notes) expect(whole.slice(target.start, target.end)).toBe(target.exact);
    }),
    { numRuns: 300 }
  );
});

/** Every word begins phrases, makes values or asks for what stands around it; the last has no full stop at all. */
const worst: Record<Lang, string[]> = {
  en: [
    'Petro and Trump met for two hours; 126 people were killed in boat strikes. ',
    'in the first us strikes petro two hours killed 126 '
  ],
  es: [
    'Petro y Trump hablaron dos horas; 126 personas murieron en las lanchas. ',
    'en el primer petro de la cita dos horas muertos 126 '
  ]
};

test.each(
  Object.entries(worst).flatMap(([of, texts]) =>
    texts.flatMap((one) => [1, 400].map((blocks) => [of as Lang, blocks, one] as const))
  )
)(
  'a page of a megabyte is read to its end: %s, in %i blocks, "%s"',
  (of, blocks, one) => {
    const length = 1_000_000 / blocks;
    const paragraph: Block = { kind: 'paragraph', text: one.repeat(Math.ceil(length / one.length)) };
    const long = {
      url: '',
      title: 'Petro and Trump',
      lang: of,
      published: '2026-02-04',
      blocks: new Array<Block>(blocks).fill(paragraph)
    };
    const { notes, dropped } = analyse(long, [pack]);
    const last = [...notes.map(({ target }) => target), ...dropped].reduce((furthest, { end }) => Math.max(furthest, end), 0);
    expect(last).toBeGreaterThan(990_000);
  },
  60_000
);
