import { describe, expect, test } from 'vitest';
import { bundledPack, notesOf, pageOf } from '../../support/engine';
import { ways } from './ways.cases';

const pack = bundledPack();

const read = (title: string, text: string, lang: 'en' | 'es') =>
  notesOf(pageOf({ title, lang, published: '2026-02-04', paragraphs: [text] }), pack);

describe('a reader gets a note where the words claim something, and none where they do not', () => {
  test.each(ways.map((way) => [`${way.what}: ${way.text}`, way] as const))(
    '%s',
    (_name, { title = '', text, lang, topic, reads }) => {
      const notes = read(title, text, lang).filter((note) => note.topic === topic && note.block > 0);
      if (reads) expect(notes.map((note) => note.reading)).toEqual([expect.objectContaining(reads)]);
      else expect(notes.map((note) => note.target.exact)).toEqual([]);
    }
  );
});

describe('what a note says of its figure', () => {
  const title = 'Petro meets Trump in Washington';

  test('whose words it is', () => {
    const [note] = read(title, 'The raid on Caracas killed 83 people, said Diosdado Cabello.', 'en').filter(
      (n) => n.topic === 'caracas-raid-deaths'
    );
    expect(note?.speaker).toBe('Diosdado Cabello');
  });

  test('for which day it holds: a toll of an earlier day is dated, not in conflict', () => {
    const [note] = read(title, 'As of Dec. 19 the strikes on boats in the Caribbean had killed 104 people.', 'en').filter(
      (n) => n.topic === 'boat-strike-deaths'
    );
    expect(note?.asOf).toBe('2025-12-19');
    expect(note?.sources.find((verdict) => verdict.source === 'wsws')).toEqual({
      source: 'wsws',
      verdict: 'dated',
      cause: 'other-date'
    });
  });

  test('what decided it', () => {
    const [note] = read(title, 'Their meeting lasted about two hours.', 'en').filter((n) => n.topic === 'meeting-duration');
    expect(note?.why).toMatchObject({ event: 'meeting', by: 'sentence' });
  });
});

test('a number takes its unit from the question in the turn above', () => {
  const paragraphs = ['HOST: They talked for an hour and a half, was it?', 'CORRESPONDENT: Closer to two, the Colombians say.'];
  const page = pageOf({ title: 'Petro meets Trump in Washington', lang: 'en', published: '2026-02-04', paragraphs });
  const [note] = notesOf(page, pack).filter(({ topic }) => topic === 'meeting-duration');
  expect(note?.reading).toMatchObject({ figure: 120 });
});

describe('on a long page with several stories', () => {
  const about = [
    'Petro met Trump at the White House on 3 February.',
    'US strikes on boats in the Caribbean have killed 126 people.'
  ];
  const filler = Array.from({ length: 40 }, (_, i) => `The harbour council heard item ${i} of its agenda and moved on.`);
  const notesOn = (paragraphs: string[]) =>
    notesOf(pageOf({ title: 'What we read this week', lang: 'en', published: '2026-02-04', paragraphs }), pack);

  test('another story’s vessels and fishermen are not those of the strikes', () => {
    const notes = notesOn([...about, ...filler, 'The vessels came home at noon. Fishermen are paid by the pound.']);
    expect(notes.filter(({ topic }) => topic === 'boat-strike-victims')).toEqual([]);
  });

  test('the story itself is read wherever it stands', () => {
    const notes = notesOn([...filler, ...about, 'Those killed at sea were fishermen, their families say.']);
    expect(notes.map(({ topic }) => topic)).toEqual(expect.arrayContaining(['boat-strike-deaths', 'boat-strike-victims']));
  });
});
