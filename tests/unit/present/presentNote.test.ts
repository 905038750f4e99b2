import { describe, expect, test } from 'vitest';
import { presentNote } from '@/lib/core/present/presentNote';
import { wordsIn } from '@/lib/locale/wording';
import { sampleNotes, samplePage } from './sampleNotes';
import { samplePack } from './samplePack';

const view = (name: keyof typeof sampleNotes, lang: 'en' | 'es' = 'en') =>
  presentNote(sampleNotes[name], samplePack, samplePage, wordsIn(lang));

describe('a reader sees what each side says', () => {
  test('the question, the page’s words and how they were read', () => {
    const { question, page, statusWord } = view('length');
    expect({ question, exact: page.exact, read: page.read, statusWord }).toEqual({
      question: 'How long did the talks last?',
      exact: 'nearly two hours',
      read: '1 h 36 min to just under 2 h',
      statusWord: 'Conflict'
    });
  });

  test('one row for each source that speaks, the silent ones by name', () => {
    const { sources, silent } = view('length');
    expect(sources.map(({ name, verdictWord }) => [name, verdictWord])).toEqual([
      ['The Harbour Mail', 'Conflicts'],
      ['A short meeting with long shadows', 'Compatible']
    ]);
    expect(silent.map(({ name }) => name)).toEqual(['Valley Gazette']);
  });

  test('a source without a known publisher goes by its title', () => {
    expect(view('length').sources[1]?.name).toBe('A short meeting with long shadows');
  });

  test('the speaker, and the day of a growing figure', () => {
    const { page } = view('toll');
    expect([page.speaker, page.asOf]).toEqual(['the mayor', '10 March 2024']);
  });

  test('everything in Spanish for who reads Spanish', () => {
    const { question, sources, tally } = view('toll', 'es');
    expect(question).toBe('¿Cuántas personas murieron en la inundación?');
    expect(sources.map(({ verdictWord, cause }) => [verdictWord, cause])).toEqual([
      ['Compatible', 'da un mínimo'],
      ['Otra fecha', 'cuenta hasta una fecha posterior']
    ]);
    expect(tally).toBe('De 2 fuentes más que hablan de esto, una cuenta hasta otra fecha y una es compatible.');
  });
});

describe('a reader is told why two values are not the same', () => {
  const causes: [keyof typeof sampleNotes, number, string | null, string | null][] = [
    ['length', 0, 'says more than this page does', null],
    ['length', 1, 'gives another figure in the same range', '20 min less than this page'],
    ['toll', 0, 'gives a lower bound', '15 less than this page'],
    ['toll', 1, 'counts up to a later date', '11 more than this page'],
    ['deficit', 0, 'says it is the other way round', null],
    ['signed', 0, 'gives the date more or less exactly', null],
    ['signed', 1, 'gives another date', null],
    ['outcome', 0, null, null],
    ['outcome', 1, 'uses other words', null]
  ];
  for (const [name, row, cause, gap] of causes) {
    test(`${name}, row ${row + 1}: ${cause ?? 'no cause where it agrees'}`, () => {
      const source = view(name).sources[row];
      expect([source?.cause, source?.gap]).toEqual([cause, gap]);
    });
  }
});

describe('a reader can go to the source', () => {
  test('by a link to the very words, where they are known', () => {
    expect(view('length').sources[0]?.link).toBe('https://harbour.example/talks#:~:text=over%20two%20hours');
  });

  test('by the title alone, where there is no address', () => {
    expect(view('length').sources[1]).toMatchObject({ link: null, title: 'A short meeting with long shadows' });
  });
});

describe('a reader sees by how much', () => {
  test('an interval without an end goes on to the edge, one with an excluded end stops at it', () => {
    const { page, sources } = view('length');
    expect(page.strip).toMatchObject({ fromEnd: 'closed', toEnd: 'open' });
    expect(sources[0]?.strip).toMatchObject({ to: 1, fromEnd: 'open', toEnd: 'cut' });
  });

  test('the larger figure stands further to the right, on one axis for all', () => {
    const { page, sources } = view('length');
    expect(sources[1]?.strip?.figure ?? 1).toBeLessThan(page.strip?.figure ?? 0);
    expect(sources[0]?.strip?.from).toBe(page.strip?.to);
  });

  test('a toll is drawn by date, later to the right, higher up where it is more', () => {
    const points = view('toll').timeline?.points ?? [];
    const byName = new Map(points.map((point) => [point.source, point]));
    expect(points).toHaveLength(3);
    expect(byName.get('harbour')?.x ?? 1).toBeLessThan(byName.get(null)?.x ?? 0);
    expect(byName.get('gazette')?.y ?? 0).toBeGreaterThan(byName.get(null)?.y ?? 1);
    expect(byName.get('harbour')?.highEnd).toBe('cut');
  });

  test('a toll on a page without a date is drawn on an axis instead', () => {
    const undated = presentNote(
      { ...sampleNotes.toll, asOf: null },
      samplePack,
      { ...samplePage, published: null },
      wordsIn('en')
    );
    expect([undated.timeline, undated.axis !== null]).toEqual([null, true]);
  });

  test('wordings are labels, those shared with the page marked', () => {
    expect(view('outcome').sources[0]?.chips).toEqual([
      { label: 'a retreat', shared: false },
      { label: 'a success', shared: true }
    ]);
  });

  test('who does not see the drawing is told what it shows', () => {
    expect(view('length').pictureText).toBe(
      'Values on one axis. This page: 1 h 36 min to just under 2 h; The Harbour Mail: more than 2 h; A short meeting with long shadows: 1 h 40 min.'
    );
  });
});

describe('a reader can take the comparison along', () => {
  test('as text with its citations', () => {
    expect(view('length').copy.split('\n')).toEqual([
      'How long did the talks last?',
      '',
      'This page: “nearly two hours”, read as 1 h 36 min to just under 2 h (What the talks were like, 10 March 2024, https://daily.example/talks)',
      'The Harbour Mail: The talks lasted more than two hours. (as of 8 March 2024; Conflicts; says more than this page does) [Talks end late, https://harbour.example/talks]',
      'A short meeting with long shadows: They lasted 1 hour 40 minutes. (as of 7 March 2024; Compatible; gives another figure in the same range; 20 min less than this page) [A short meeting with long shadows]',
      'Does not speak of it: Valley Gazette',
      '',
      'Compared by Second Source with the claim pack sample-talks, version 1.2.0.'
    ]);
  });

  test('and is told why there is a note', () => {
    expect(view('length').why).toBe(
      'These words stand beside “lasted”, which this pack looks for under “Length of the talks”. The same sentence says what is meant: “the talks”.'
    );
  });
});
