import { describe, expect, it } from 'vitest';
import { type Quantity, readQuantities } from '@/lib/core/quantity';
import { articleForms } from './articleForms.cases';
import { phrases } from './phrases.cases';
import { type Row, verdictRows } from './verdictRows.cases';

const notation = (q: Quantity) => `${q.minOpen ? '(' : '['}${q.min ?? ''},${q.max ?? ''}${q.maxOpen ? ')' : ']'}`;

const reads = ([lang, text, kind, hedge, figure, interval]: Row) => {
  const found = readQuantities(text, lang);
  expect(found.map((q) => [q.kind, q.hedge, q.figure, notation(q)])).toEqual([[kind, hedge, figure, interval]]);
};

describe('a value reads as the table of verdicts says, or two sources would be set against each other wrongly', () => {
  it.each(verdictRows)('%s: %s', (...row) => reads(row));
});

describe('a value reads whichever way a paper writes it, or its claim would be missed', () => {
  it.each([...phrases, ...articleForms])('%s: %s', (...row) => reads(row));
});

describe('a value tells its currency and whether a scale was written, or a bare "580 million" could not be money', () => {
  it.each([
    ['en', '$580m', 'USD', true],
    ['en', '€580', 'EUR', undefined],
    ['es', '580 millones de pesos', 'COP', true],
    ['es', '580 millones', undefined, true],
    ['es', '300 dólares', 'USD', undefined]
  ] as const)('%s: %s', (lang, text, unit, scaled) => {
    const [found] = readQuantities(text, lang);
    expect([found?.unit, found?.scaled]).toEqual([unit, scaled]);
  });
});

describe('a span holds the hedge, the figure and the unit and nothing else, or the wrong words would be underlined', () => {
  it.each([
    ['en', 'They met for more than two hours, he said.', ['more than two hours']],
    ['en', 'Officials count 126, and rising.', ['126']],
    ['en', 'They spoke for two hours or so.', ['two hours or so']],
    ['en', 'a deficit of almost $580 million.', ['almost $580 million']],
    ['es', 'un arancel de hasta el 50 %, dijo', ['hasta el 50 %']],
    ['es', 'Duró dos horas largas.', ['dos horas largas']],
    ['es', 'si duró hora y media o algo más de dos horas', ['hora y media', 'algo más de dos horas']],
    ['en', 'a gap of $550 million or about $580 million', ['$550 million', 'about $580 million']],
    ['es', 'un 25 % o más del 30 %', ['25 %', 'más del 30 %']]
  ] as const)('%s: %s', (lang, text, spans) => {
    expect(readQuantities(text, lang).map((q) => text.slice(q.start, q.end))).toEqual(spans);
  });
});
