import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readQuantities } from '@/lib/core/quantity';
import { tokenise } from '@/lib/core/text/tokens';
import { englishWords, grouped, spanishWords } from '../../support/numberWords';
import { templates } from './templates';

const integer = fc.oneof(
  fc.integer({ min: 0, max: 3_000 }),
  fc.integer({ min: 0, max: 2_000_000 }),
  fc.maxSafeInteger().map((value) => Math.abs(value) % 1_000_000_000_001),
  fc.constantFrom(0, 100, 1_000, 1_001, 21_000, 1_000_000, 1_000_000_000, 2_000_000_000, 1_000_000_000_000)
);

/** A lone "one" counts nothing, and years are dates. */
const isCount = (value: number) => value !== 1;

const figuresOf = (text: string, lang: 'en' | 'es') => readQuantities(text, lang).map((quantity) => quantity.figure);

describe('a number reads back as it was written, or its claim would show a wrong figure', () => {
  it('in English words', () => {
    fc.assert(
      fc.property(integer.filter(isCount), (value) => {
        expect(figuresOf(`They counted ${englishWords(value)} boats.`, 'en')).toEqual([value]);
      })
    );
  });

  it('in Spanish words', () => {
    fc.assert(
      fc.property(integer.filter(isCount), (value) => {
        expect(figuresOf(`Contaron ${spanishWords(value)} lanchas.`, 'es')).toEqual([value]);
      })
    );
  });

  it('in digits with either separator', () => {
    const separators = fc.constantFrom(
      [',', 'en'] as const,
      [' ', 'en'] as const,
      ['\u202f', 'es'] as const,
      ['.', 'es'] as const,
      ['\u00a0', 'es'] as const
    );
    fc.assert(
      fc.property(integer, separators, (value, [separator, lang]) => {
        expect(figuresOf(`(${grouped(value, separator)})`, lang)).toEqual([value]);
      })
    );
  });
});

describe('any value in any template of hedge and unit reads as the table of verdicts says', () => {
  for (const { lang, hedge, text, bounds, units } of templates) {
    it(`${lang}: ${text}`, () => {
      const value = fc.integer({ min: 2, max: 999 });
      fc.assert(
        fc.property(value, fc.constantFrom(...units), (v, { word, kind, factor }) => {
          const found = readQuantities(`${lang === 'en' ? 'It came to' : 'Eran'} ${text.replace('#', `${v} ${word}`)}.`, lang);
          expect(found).toHaveLength(1);
          const { min, max, minOpen, maxOpen } = bounds(v * factor);
          expect(found[0]).toMatchObject({ kind, hedge, figure: v * factor, minOpen, maxOpen });
          for (const [got, wanted] of [
            [found[0]?.min, min],
            [found[0]?.max, max]
          ]) {
            if (wanted === null) expect(got).toBeNull();
            else expect(got).toBeCloseTo(wanted as number, 5);
          }
        }),
        { numRuns: 30 }
      );
    });
  }
});

describe('no text breaks the reader', () => {
  const pieces = fc.constantFrom(
    'one',
    'two',
    'hundred',
    'thousand',
    'million',
    'and',
    'a',
    'half',
    'of',
    'between',
    'from',
    'to',
    'at',
    'least',
    'no',
    'fewer',
    'than',
    'hours',
    'h',
    'minutes',
    'May',
    'February',
    'Tuesday',
    'last',
    'early',
    'mil',
    'millones',
    'y',
    'media',
    'hora',
    'horas',
    'de',
    'entre',
    'hasta',
    'el',
    'martes',
    'febrero',
    'un',
    'una',
    'cuarto',
    'menos',
    'más',
    'p. m.',
    '3',
    '1,300',
    '1.300',
    '11:05',
    '2026',
    '/',
    '-',
    '–',
    '$',
    '€',
    '%',
    ',',
    '.',
    '(',
    '\n',
    'G20',
    '½'
  );
  const texts = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 200 }),
    fc.array(pieces, { maxLength: 60 }).chain((list) => fc.constantFrom(list.join(' '), list.join('')))
  );

  it('spans lie inside the text, in order, and match their tokens', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom('en' as const, 'es' as const), (text, lang) => {
        const tokens = tokenise(text);
        let end = 0;
        for (const quantity of readQuantities(text, lang)) {
          expect(quantity.start).toBeGreaterThanOrEqual(end);
          expect(quantity.end).toBeGreaterThan(quantity.start);
          expect(tokens[quantity.first]?.start).toBe(quantity.start);
          expect(tokens[quantity.last]?.end).toBe(quantity.end);
          if (quantity.min !== null && quantity.max !== null) expect(quantity.min).toBeLessThanOrEqual(quantity.max);
          end = quantity.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 2_000 }
    );
  });
});
