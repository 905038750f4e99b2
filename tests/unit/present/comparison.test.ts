import { describe, expect, test } from 'vitest';
import { type Comparison, compareAll } from '@/lib/core/present/comparison';
import { comparisonCsv } from '@/lib/core/present/comparisonCsv';
import { presentNote } from '@/lib/core/present/presentNote';
import { wordsIn } from '@/lib/locale/wording';
import { sampleNotes, samplePage } from './sampleNotes';
import { samplePack } from './samplePack';

const words = wordsIn('en');
const views = Object.values(sampleNotes).map((note) => presentNote(note, samplePack, samplePage, words));

describe('the comparison', () => {
  test('has a row for each value of the page, in reading order', () => {
    const { rows } = compareAll([...views, ...views], samplePack, words, false);
    expect(rows.map(({ topic }) => topic)).toEqual(['length', 'toll', 'deficit', 'signed', 'outcome', 'gift']);
  });

  test('has a column for each source, empty where it is silent', () => {
    const { sources, rows } = compareAll(views, samplePack, words, false);
    expect(sources.map(({ id }) => id)).toEqual(['harbour', 'ledger', 'gazette']);
    expect(Object.keys(rows[0]?.sources ?? {})).toEqual(['harbour', 'ledger']);
  });

  test('can show the topics that the page does not speak of', () => {
    const { rows } = compareAll(views.slice(0, 1), samplePack, words, true);
    expect(rows).toHaveLength(samplePack.topics.length);
    expect(rows[1]).toMatchObject({ topic: 'toll', page: null });
  });
});

describe('the comparison as CSV', () => {
  const withText = (text: string): Comparison => ({
    sources: [{ id: 'a', name: 'A' }],
    rows: [
      {
        id: '1',
        topic: 't',
        label: 'T',
        question: text,
        page: null,
        sources: { a: { text: 'x', read: null, verdict: null, verdictWord: 'Agrees', cause: null, strip: null, chips: [] } }
      }
    ]
  });

  const dangerous = ['=1+1', '+1', '-1', '@SUM(A1)', '\tcmd', '\r=1'];
  for (const text of dangerous) {
    test(`no cell can run as a formula: ${JSON.stringify(text)}`, () => {
      const line = comparisonCsv(withText(text), words).split('\r\n').slice(1).join('\r\n');
      expect(line.replace(/^"/, '').startsWith(`'${text}`)).toBe(true);
    });
  }

  test('quotes and line ends in a text do not break the table', () => {
    expect(comparisonCsv(withText('say "a",\nb'), words)).toContain('"say ""a"",\nb"');
  });

  test('has the question, both sides and how they stand, under named columns', () => {
    const [head, first] = comparisonCsv(compareAll(views.slice(0, 1), samplePack, words, false), words).split('\r\n');
    expect(head).toBe(
      'Question,This page,Read as,The Harbour Mail,The Harbour Mail: how it stands to this page,A short meeting with long shadows,A short meeting with long shadows: how it stands to this page,Valley Gazette,Valley Gazette: how it stands to this page'
    );
    expect(first).toBe(
      'How long did the talks last?,nearly two hours,1 h 36 min to just under 2 h,The talks lasted more than two hours.,Conflicts: says more than this page does,They lasted 1 hour 40 minutes.,Compatible: gives another figure in the same range,,'
    );
  });
});
