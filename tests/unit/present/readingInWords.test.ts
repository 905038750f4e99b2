import { expect, test } from 'vitest';
import { readingInWords } from '@/lib/core/present/readingInWords';
import type { ShownTopic } from '@/lib/core/present/shownPack';
import type { Reading } from '@/lib/core/verdict/reading';
import { wordsIn } from '@/lib/locale/wording';
import { samplePack, value } from './samplePack';

const topicOf = (id: string) => samplePack.topics.find((topic) => topic.id === id) as ShownTopic;

const cases: { reading: Reading; topic: string; en: string; es: string }[] = [
  { reading: value('duration', 100), topic: 'length', en: '1 h 40 min', es: '1 h 40 min' },
  { reading: value('duration', 45), topic: 'length', en: '45 min', es: '45 min' },
  { reading: value('duration', 4320), topic: 'length', en: '3 days', es: '3 días' },
  {
    reading: value('duration', 120, { min: 96, max: 144, hedge: 'about' }),
    topic: 'length',
    en: 'about 1 h 36 min – 2 h 24 min',
    es: 'unos 1 h 36 min – 2 h 24 min'
  },
  {
    reading: value('duration', 120, { min: 96, maxOpen: true, hedge: 'nearly' }),
    topic: 'length',
    en: '1 h 36 min to just under 2 h',
    es: 'de 1 h 36 min a casi 2 h'
  },
  {
    reading: value('duration', 120, { minOpen: true, max: 144, hedge: 'just-over' }),
    topic: 'length',
    en: 'just over 2 h, at most 2 h 24 min',
    es: 'poco más de 2 h, como máximo 2 h 24 min'
  },
  {
    reading: value('duration', 120, { minOpen: true, max: null, hedge: 'over' }),
    topic: 'length',
    en: 'more than 2 h',
    es: 'más de 2 h'
  },
  { reading: value('count', 126, { max: null, hedge: 'at-least' }), topic: 'toll', en: 'at least 126', es: 'al menos 126' },
  {
    reading: value('count', 80, { min: 0, maxOpen: true, hedge: 'under' }),
    topic: 'toll',
    en: 'less than 80',
    es: 'menos de 80'
  },
  { reading: value('count', 80, { min: 0, hedge: 'up-to' }), topic: 'toll', en: 'at most 80', es: 'como máximo 80' },
  { reading: value('count', 12_500), topic: 'toll', en: '12,500', es: '12.500' },
  {
    reading: value('count', null, { min: 200_000, max: 999_999, hedge: 'vague' }),
    topic: 'toll',
    en: 'about 200,000 – 999,999',
    es: 'unos 200.000 – 999.999'
  },
  { reading: value('count', 110, { min: 100, max: 120, hedge: 'range' }), topic: 'toll', en: '100 – 120', es: '100 – 120' },
  {
    reading: value('money', 580e6, { direction: 'north' }),
    topic: 'deficit',
    en: 'US$580 million, the north’s deficit',
    es: 'US$ 580 millones, déficit del norte'
  },
  {
    reading: value('money', 1.3e9, { scope: '2024' }),
    topic: 'deficit',
    en: 'US$1.3 billion (2024)',
    es: 'US$ 1,3 mil millones (2024)'
  },
  { reading: value('percent', 50), topic: 'length', en: '50%', es: '50 %' },
  {
    reading: { kind: 'date', from: '2024-03-06', to: '2024-03-06' },
    topic: 'signed',
    en: '6 March 2024',
    es: '6 de marzo de 2024'
  },
  { reading: { kind: 'date', from: '2024-03-01', to: '2024-03-31' }, topic: 'signed', en: 'March 2024', es: 'marzo de 2024' },
  {
    reading: { kind: 'date', from: '2024-02-01', to: '2024-02-29' },
    topic: 'signed',
    en: 'February 2024',
    es: 'febrero de 2024'
  },
  { reading: { kind: 'date', from: '1977-01-01', to: '1977-12-31' }, topic: 'signed', en: '1977', es: '1977' },
  {
    reading: { kind: 'category', category: ['retreat', 'success'] },
    topic: 'outcome',
    en: 'a retreat and a success',
    es: 'una retirada y un éxito'
  },
  { reading: { kind: 'statement', reported: false }, topic: 'gift', en: 'denied', es: 'lo niega' }
];

for (const { reading, topic, en, es } of cases) {
  test(`a reader is told how a value was read: ${en}`, () => {
    expect(plain(readingInWords(reading, topicOf(topic), wordsIn('en')))).toBe(en);
    expect(plain(readingInWords(reading, topicOf(topic), wordsIn('es')))).toBe(es);
  });
}

/** Intl puts spaces of its own kind between figures and signs. */
function plain(text: string): string {
  return text.replace(/[\u00a0\u202f\u2009]/g, ' ');
}
