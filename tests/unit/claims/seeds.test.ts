import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { compare } from '../../../lib/core/verdict/compare';
import { bundledPack, notesOf, pageOf } from '../../support/engine';
import { shared } from '../../support/shared';

const pack = bundledPack();

/** The three source articles, each a page under its own address. */
const sources = [
  { id: 'wsws', url: 'https://www.wsws.org/articles/2026/02/05/petro' },
  { id: 'facade', url: 'https://www.example.org/facade' },
  { id: 'sociedad', url: 'https://sociedadmedia.com/petro-trump' }
];

describe.each(sources)('the source $id, as its own page', ({ id, url }) => {
  const file = shared(`seeds/${id}.txt`);
  const source = pack.pack.sources.find((known) => known.id === id);
  const paragraphs = file ? readFileSync(file, 'utf8').split(/\n\s*\n/) : [];
  const page = pageOf({
    title: source?.title ?? '',
    lang: 'en',
    published: null,
    paragraphs: paragraphs.map((text) => text.replace(/\s+/g, ' ').trim()),
    url
  });
  const notes = file ? notesOf(page, pack) : [];
  const topics = pack.pack.topics.filter((topic) => topic.positions[id]);

  test.skipIf(!file).each(topics.map((topic) => [topic.id, topic] as const))(
    'what it reports of %s is found with the value listed',
    (topicId, topic) => {
      const listed = pack.positions(topic).get(id);
      if (!listed) throw new Error(`${topicId} has no position of ${id}`);
      const found = notes.filter((note) => note.topic === topicId).map((note) => note.reading);
      const asListed = found.some(
        (reading) => compare({ reading, asOf: null }, { reading: listed, asOf: null }, topic).verdict === 'agrees'
      );
      expect(asListed, `read: ${JSON.stringify(found)}`).toBe(true);
    }
  );

  test.skipIf(!file)('is not compared with itself', () => {
    expect(notes.flatMap((note) => note.sources.map((verdict) => verdict.source))).not.toContain(id);
  });
});
