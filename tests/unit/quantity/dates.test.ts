import { describe, expect, it } from 'vitest';
import { readQuantities, readValue, resolveDate } from '@/lib/core/quantity';
import { dates } from './dates.cases';

const reference = '2026-02-09';

describe('a date means the days a reader would take it for, or events would be set apart that are one', () => {
  it.each(dates)('%s: %s', (lang, text, from, to) => {
    const found = readQuantities(text, lang).filter(({ kind }) => kind === 'date');
    expect(found).toHaveLength(1);
    expect(found[0]?.date && resolveDate(found[0].date, reference)).toEqual({ from, to });
  });
});

describe('a missing year is the one near what is spoken of, or a term could end before it began', () => {
  it.each([
    ['en', 'in August', '2026-08-07', '2026-08-01', '2026-08-31'],
    ['en', 'in August', '2025-08-07', '2025-08-01', '2025-08-31'],
    ['en', 'on May 31', '2026-05-31', '2026-05-31', '2026-05-31'],
    ['es', 'el 8 de enero', '2026-01-08', '2026-01-08', '2026-01-08']
  ] as const)('%s: %s near %s', (lang, text, near, from, to) => {
    const date = readValue(text, lang, 'date')?.date;
    expect(date && resolveDate(date, reference, near)).toEqual({ from, to });
  });
});

describe('a date that cannot be told is not guessed', () => {
  it.each([
    ['en', 'yesterday', null],
    ['en', 'on Tuesday', null],
    ['en', 'in March', null],
    ['en', 'on 31 April', reference]
  ] as const)('%s: %s', (lang, text, day) => {
    const date = readValue(text, lang, 'date')?.date;
    expect(date ? resolveDate(date, day) : null).toBeNull();
  });
});

describe('a pack writes its values as a person does', () => {
  it.each([
    ['en', 'over two hours', 'duration', 120],
    ['en', '1 h 40 min', 'duration', 100],
    ['en', 'almost 580 million dollars', 'money', 580e6],
    ['es', 'casi 580 millones de dólares', 'money', 580e6],
    ['es', 'más de 6.000', 'count', 6000]
  ] as const)('%s: %s', (lang, text, kind, figure) => {
    expect(readValue(text, lang, kind)?.figure).toBe(figure);
  });

  it('gives nothing where the text holds no value of that kind', () => {
    expect(readValue('over two hours', 'en', 'money')).toBeNull();
  });
});
