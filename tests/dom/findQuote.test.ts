import { expect, test } from 'vitest';
import { findQuote } from '../../lib/page/notes/findQuote';

const twice = 'The talks lasted two hours. A dinner lasted two hours.';

const cases: [name: string, text: string, exact: string, prefix: string, suffix: string, hint: number, found: number][] = [
  ['where it was', 'They met for two hours.', 'two hours', 'met for ', '.', 13, 13],
  ['moved on by a new sentence', 'New: they left. They met for two hours.', 'two hours', 'met for ', '.', 13, 29],
  ['the only one, whatever is around it now', 'Two men, two hours!', 'two hours', 'They met for ', ' in all.', 0, 9],
  ['the one whose surroundings are the same', twice, 'two hours', 'dinner lasted ', '.', 17, 44],
  ['of two alike the one nearest to where it was', 'two hours; two hours; two hours', 'two hours', '', '', 12, 11],
  ['of two alike the nearest, from behind', 'two hours; two hours; two hours', 'two hours', '', '', 30, 22],
  ['surroundings cut off by the edge of the text', 'two hours', 'two hours', 'for ', '.', 0, 0],
  ['overlapping occurrences', 'aaa', 'aa', 'a', '', 0, 1],
  ['by its suffix alone', 'two hours or two hours at most', 'two hours', '', ' at most', 0, 13],
  ['none: the words are gone', 'They met for three hours.', 'two hours', 'met for ', '.', 13, -1],
  ['none: other letters', 'They met for Two hours.', 'two hours', 'met for ', '.', 13, -1],
  ['none: twice there, and neither where it was', twice, 'two hours', 'The flight took ', ', he said', 17, -1],
  ['none for no words', 'They met.', '', '', '', 0, -1],
  ['none in no text', '', 'two hours', '', '', 0, -1]
];

test.each(cases)(
  'a note stands on its own words when the text has changed: %s',
  (_, text, exact, prefix, suffix, hint, found) => {
    expect(findQuote(text, { exact, prefix, suffix }, hint)).toBe(found);
  }
);
