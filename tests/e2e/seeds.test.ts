import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { shared } from '../support/shared';
import { type Reader, startChromium } from './support/chromium';
import { eventually } from './support/eventually';
import { keptNotes, standing } from './support/kept';
import { seenNotes } from './support/notes';
import { seedPage } from './support/seed';

const seeds = shared('seeds');

const sites = {
  wsws: { url: 'http://www.wsws.org/en/articles/2026/02/05/meeting.html', name: 'World Socialist Web Site' },
  facade: { url: 'http://journal.example/facade', name: 'The Journal' },
  sociedad: { url: 'http://www.sociedadmedia.com/trump-petro', name: 'Sociedad Media' }
};

interface Case {
  name: string;
  page: keyof typeof sites;
  /** The article is changed before it is served: these words for those. */
  change?: [from: string, to: string];
  expected: [topic: string, source: string, verdict: string][];
}

const cases: Case[] = [
  {
    name: 'more than two hours conflicts with 1 h 40; 126 dead and “at least 100” can both hold',
    page: 'wsws',
    expected: [
      ['meeting-duration', 'facade', 'conflicts'],
      ['boat-strike-deaths', 'sociedad', 'compatible']
    ]
  },
  { name: '1 h 40 conflicts with more than two hours', page: 'facade', expected: [['meeting-duration', 'wsws', 'conflicts']] },
  {
    name: 'nobody else speaks of the deficit; “at least 100” and 126 can both hold',
    page: 'sociedad',
    expected: [
      ['trade-balance', 'wsws', 'silent'],
      ['trade-balance', 'facade', 'silent'],
      ['boat-strike-deaths', 'wsws', 'compatible']
    ]
  },
  {
    name: 'another figure: 1 h 40 agrees with 1 h 40',
    page: 'wsws',
    change: ['over two hours', 'one hour and forty minutes'],
    expected: [['meeting-duration', 'facade', 'agrees']]
  },
  {
    name: 'another hedge: nearly two hours can be 1 h 40',
    page: 'wsws',
    change: ['over two hours', 'nearly two hours'],
    expected: [['meeting-duration', 'facade', 'compatible']]
  },
  {
    name: 'another hedge: at most 100 conflicts with 126',
    page: 'sociedad',
    change: ['at least 100', 'at most 100'],
    expected: [['boat-strike-deaths', 'wsws', 'dated']]
  }
];

describe.skipIf(!seeds)('the three sources as pages', () => {
  let reader: Reader;
  beforeAll(async () => {
    reader = await startChromium();
  });
  afterAll(() => reader?.close());

  test.each(cases)('a reader sees how the figures stand to each other: $name', async ({ page, change, expected }) => {
    const { name } = sites[page];
    // Each case has an address of its own, so that nothing kept of another is taken for it.
    const url = `${sites[page].url}?${encodeURIComponent(change?.[1] ?? '')}`;
    reader.site.put(
      url,
      seedPage(join(seeds ?? '', `${page}.txt`), name, change && ((text) => text.replace(change[0], change[1])))
    );
    const tab = await reader.open(url);
    const notes = await eventually(async () => {
      const kept = await keptNotes(reader, url);
      return kept.length > 0 && kept;
    });
    expect(expected.map(([topic, source]) => [topic, source, standing(notes, topic, source)])).toEqual(expected);
    // A page that is a source is not compared with itself.
    expect(notes.flatMap(({ sources }) => sources.map(({ source }) => source))).not.toContain(page);
    expect((await seenNotes(tab)).map(({ words }) => words)).toEqual(
      notes.map(({ target }) => target.exact.replace(/\s+/g, ' '))
    );
    await tab.close();
  });
});
