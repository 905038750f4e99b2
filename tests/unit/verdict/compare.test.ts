import { describe, expect, test } from 'vitest';
import { compare, type Rules } from '../../../lib/core/verdict/compare';
import type { Reading, ValueReading } from '../../../lib/core/verdict/reading';

const value = (
  min: number | null,
  max: number | null,
  figure: number | null,
  more: Partial<ValueReading> = {}
): ValueReading => ({
  kind: 'count',
  hedge: 'exact',
  figure,
  min,
  max,
  minOpen: false,
  maxOpen: false,
  ...more
});
const exactly = (v: number) => value(v, v, v);
const atLeast = (v: number) => value(v, null, v, { hedge: 'at-least' });
const over = (v: number) => value(v, null, v, { hedge: 'over', minOpen: true });
const nearly = (v: number) => value(0.8 * v, v, v, { hedge: 'nearly', maxOpen: true });
const about = (v: number) => value(0.8 * v, 1.2 * v, v, { hedge: 'about' });
const vague = (min: number, max: number) => value(min, max, null, { hedge: 'vague' });
const deficit = (direction: string, v: number) => value(v, v, v, { kind: 'money', direction });
const date = (from: string, to = from): Reading => ({ kind: 'date', from, to });
const category = (...values: string[]): Reading => ({ kind: 'category', category: values });
const statement = (reported: boolean): Reading => ({ kind: 'statement', reported });

/** what a reader would be told wrongly · the page's reading · the source's · the topic's rules · verdict and cause */
const cases: [string, Reading, Reading, Rules, string, string | null][] = [
  ['the same figure agrees', exactly(126), exactly(126), {}, 'agrees', null],
  ['"at least 126" and 126 agree', atLeast(126), exactly(126), {}, 'agrees', null],
  ['"about 120" and "over 120" agree', about(120), over(120), {}, 'agrees', null],
  ['figures within 5 per cent agree where they overlap', about(120), exactly(115), {}, 'agrees', null],
  ['126 and "at least 100" can both be true', exactly(126), atLeast(100), {}, 'compatible', 'other-bound'],
  ['"nearly two hours" and 1 h 40 can both be true', nearly(120), exactly(100), {}, 'compatible', 'other-bound'],
  ['two rough figures can both be true', about(120), about(100), {}, 'compatible', 'rounding'],
  ['"over two hours" rules 1 h 40 out', over(120), exactly(100), {}, 'conflicts', 'other-figure'],
  ['an open end does not hold its own bound', nearly(120), exactly(120), {}, 'conflicts', 'other-figure'],
  ['"at least" holds its own bound', atLeast(120), exactly(120), {}, 'agrees', null],
  ['the same vague words agree', vague(200_000, 999_999), vague(200_000, 999_999), {}, 'agrees', null],
  ['a figure inside a vague word is only compatible', exactly(300_000), vague(200_000, 999_999), {}, 'compatible', 'rounding'],
  ['a figure outside a vague word conflicts', exactly(75_000), vague(200_000, 999_999), {}, 'conflicts', 'other-figure'],
  [
    'the same sum the other way round conflicts',
    deficit('us', 580e6),
    deficit('colombia', 580e6),
    {},
    'conflicts',
    'other-direction'
  ],
  [
    'a sum of another year differs, and is no conflict',
    { ...deficit('colombia', 3.9e9), scope: '2022' },
    deficit('colombia', 580e6),
    {},
    'differs',
    'other-period-or-scope'
  ],
  ['the same day agrees', date('2026-02-03'), date('2026-02-03'), {}, 'agrees', null],
  ['a day inside a month is compatible', date('2026-01-03'), date('2026-01-01', '2026-01-31'), {}, 'compatible', 'rounding'],
  ['another day conflicts', date('2026-02-04'), date('2026-02-03'), {}, 'conflicts', 'other-date'],
  [
    'another day of what can happen twice differs',
    date('2025-12-02'),
    date('2026-01-08'),
    { repeatable: true },
    'differs',
    'other-date'
  ],
  ['closed and open conflict', category('open'), category('closed'), { exclusive: true }, 'conflicts', 'other-wording'],
  ['abduction and capture differ in wording', category('capture'), category('abduction'), {}, 'differs', 'other-wording'],
  ['one of several wordings agrees', category('fishermen'), category('traffickers', 'fishermen'), {}, 'agrees', null],
  [
    'the Oval Office lies inside the White House',
    category('oval-office'),
    category('white-house'),
    { inside: (inner) => (inner === 'oval-office' ? 'white-house' : null) },
    'agrees',
    null
  ],
  ['a denial conflicts with a report', statement(false), statement(true), {}, 'conflicts', 'other-wording'],
  ['two reports agree', statement(true), statement(true), {}, 'agrees', null]
];

describe('the verdict of spec/verdicts.md', () => {
  test.each(cases)('%s', (_name, page, source, rules, verdict, cause) => {
    const dated = (reading: Reading) => ({ reading, asOf: '2026-02-05' });
    expect(compare(dated(page), dated(source), rules)).toEqual({ verdict, cause });
  });
});

/** what would be told wrongly · page figure and day · source figure and day · the source's day is the earliest possible · verdict */
const tolls: [string, [number, string | null], [number, string | null], boolean, string][] = [
  ['an older page may have the lower toll', [104, '2025-12-19'], [126, '2026-02-05'], false, 'dated'],
  ['an older page with the higher toll conflicts', [140, '2025-12-19'], [126, '2026-02-05'], false, 'conflicts'],
  ['a newer page may have the higher toll', [157, '2026-03-20'], [126, '2026-02-05'], false, 'dated'],
  ['figures of one day conflict', [110, '2026-02-05'], [126, '2026-02-05'], false, 'conflicts'],
  ['a page without a date explains nothing', [104, null], [126, '2026-02-05'], false, 'conflicts'],
  ['a source dated "not before" may be newer than a later page', [100, '2026-02-09'], [80, '2026-02-03'], true, 'conflicts'],
  ['a page before the earliest day is older all the same', [40, '2026-01-04'], [80, '2026-02-03'], true, 'dated']
];

describe('a toll that grows', () => {
  test.each(tolls)('%s', (_name, [pageFigure, pageDay], [figure, day], atEarliest, verdict) => {
    const page = { reading: exactly(pageFigure), asOf: pageDay };
    expect(compare(page, { reading: exactly(figure), asOf: day, atEarliest }, { cumulative: true }).verdict).toBe(verdict);
  });
});
