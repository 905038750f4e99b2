import { expect, test } from 'vitest';
import { firstWords, type Gate, gateOpens } from '../../../lib/core/pack/gate';

const gate: Gate = [
  [['petro'], ['trump']],
  [['maduro'], ['caracas']],
  [
    ['boat', 'vessel', 'lancha'],
    ['strike', 'attack'],
    ['killed', 'dead']
  ],
  [['naval'], ['base']],
  [['navig'], ['basement']]
];

const cases: [text: string, opens: boolean][] = [
  ['Petro met Trump at the White House.', true],
  ['PETRO Y TRUMP SE REÚNEN', true],
  ['Trump’s guest was Gustavo Petro’s minister', true],
  ['Trump spoke of petroleum', true],
  ['Trump spoke of a gasopetro', false],
  ['Petro spoke in Bogotá', false],
  ['Maduro was flown out of Caracas', true],
  ['Strikes on two vessels: eleven dead', true],
  ['Las lanchas: strike, killed', true],
  ['Strikes on lifeboats left two dead', false],
  ['A boat was attacked, two killed', true],
  ['A boat was attacked, two hurt', false],
  ['A navigator and a naval base', true],
  ['A navigator and a basement', true],
  ['A base of the navy', false],
  ['', false]
];

test.each(cases)('a reader gets notes only where the page names the event: %s', (text, opens) => {
  expect(gateOpens(text, gate)).toBe(opens);
});

test('a page stays shut for a gate that asks for nothing', () => {
  expect(gateOpens('Petro and Trump', [])).toBe(false);
  expect(gateOpens('Petro and Trump', [[]])).toBe(false);
});

const quickLook = (text: string, gate: Gate) => new RegExp(firstWords(gate), 'i').test(text);

test.each(cases.filter(([, opens]) => opens))('the quick look lets every page through that the gate opens for: %s', (text) => {
  expect(quickLook(text, gate)).toBe(true);
});

test.each(['Trump spoke of the strike that left two dead in Caracas', ''])(
  'the quick look ends the matter on a page that names none of the rarest words: %s',
  (text) => {
    expect(quickLook(text, gate)).toBe(false);
    expect(quickLook(text, [])).toBe(false);
  }
);
