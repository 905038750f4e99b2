import { expect, test } from 'vitest';
import type { Flag } from '../../../lib/core/moderation/flag';
import type { Step } from '../../../lib/core/moderation/step';
import { writeAnnotations } from '../../../lib/exchange/annotation';
import { writeClaimReviews } from '../../../lib/exchange/claimReview';
import { readText } from '../../../lib/exchange/readFile';
import { newFlag } from '../../support/flags';

const flag: Flag = { ...newFlag(), id: '0b9f2c51-9a4c-4a55-8a44-0e54b9c2a111', at: 0 };
const begin: Step = {
  id: 's1',
  batch: 'b',
  at: 0,
  author: 'Ana',
  action: 'flag',
  flag: flag.id,
  correction: null,
  to: 'open',
  code: null,
  note: '',
  of: null
};
const accept: Step = { ...begin, id: 's2', at: 86_400_000, action: 'accept', to: 'accepted', code: 'note-wrong' };
const accepted = { flag, steps: [begin, accept] };

test('other annotation tools find what the W3C requires of a collection and of each annotation', () => {
  const file = JSON.parse(writeAnnotations([accepted], 0));
  expect(file['@context'][0]).toBe('http://www.w3.org/ns/anno.jsonld');
  expect(file).toMatchObject({ type: 'AnnotationCollection', total: 1, first: { type: 'AnnotationPage', startIndex: 0 } });
  expect(file.id).toMatch(/^urn:/);
  expect(file.first.items[0]).toMatchObject({
    id: `urn:uuid:${flag.id}`,
    type: 'Annotation',
    created: '1970-01-01T00:00:00.000Z',
    creator: { type: 'Person', name: 'Ana' },
    target: {
      source: flag.page,
      selector: [
        {
          type: 'TextQuoteSelector',
          exact: 'some ninety minutes',
          prefix: 'The two men talked for ',
          suffix: ' behind closed doors.'
        },
        { type: 'TextPositionSelector', start: 120, end: 139 }
      ]
    }
  });
  for (const body of file.first.items[0].body)
    expect(body).toMatchObject({ type: 'TextualBody', value: expect.any(String), purpose: expect.any(String) });
});

test('search engines find what schema.org requires of a ClaimReview, and nobody is judged', () => {
  const file = JSON.parse(
    writeClaimReviews([accepted, { flag: { ...flag, id: 'open' }, steps: [begin] }], () => 'One source conflicts.')
  );
  expect(file['@graph']).toHaveLength(1);
  const [review] = file['@graph'];
  expect(review).toMatchObject({
    '@type': 'ClaimReview',
    url: 'https://news.example/meeting#:~:text=some%20ninety%20minutes',
    claimReviewed: 'some ninety minutes',
    datePublished: '1970-01-02',
    author: { '@type': 'Person', name: 'Ana' },
    itemReviewed: { '@type': 'Claim', appearance: { url: flag.page, headline: flag.title, datePublished: '2026-02-04' } }
  });
  expect(review.reviewRating).toEqual({ '@type': 'Rating', alternateName: 'One source conflicts.' });
});

test('an annotation of another program becomes a flag on the words it quotes, the same each time', () => {
  const text = JSON.stringify({
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: 'https://annotations.example/7',
    type: 'Annotation',
    created: '2026-02-05T10:00:00Z',
    creator: { name: 'Cleo' },
    body: [{ type: 'TextualBody', value: 'Is that so?' }],
    target: { source: flag.page, selector: [{ type: 'RangeSelector' }, { type: 'TextQuoteSelector', exact: 'over two hours' }] }
  });
  const read = readText(text);
  expect(read).toMatchObject({
    ok: true,
    value: {
      flags: [
        {
          id: 'https://annotations.example/7',
          author: 'Cleo',
          comment: 'Is that so?',
          reason: 'other',
          target: { exact: 'over two hours', prefix: '', start: null }
        }
      ],
      steps: [{ action: 'flag', to: 'open', at: Date.UTC(2026, 1, 5, 10) }]
    }
  });
  expect(readText(text)).toEqual(read);
});
