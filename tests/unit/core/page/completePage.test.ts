import { expect, test } from 'vitest';
import { completePage } from '../../../../lib/core/page/completePage';
import type { Block, PageText } from '../../../../lib/core/text/pageText';

const page = (blocks: Block[], given: Partial<PageText> = {}): PageText => ({
  url: '',
  title: '',
  lang: 'en',
  published: null,
  blocks,
  ...given
});
const headline: Block = { kind: 'headline', text: 'What the two presidents said of 1 January 2020' };
const line = (text: string): Block => ({ kind: 'paragraph', text });

const english =
  'The harbour was closed for a third day by order of the port, and the boats that had come in on Monday were still at the quay with their crews.';
const spanish =
  'El puerto estuvo cerrado por tercer día, según la autoridad, y los barcos que entraron el lunes por la mañana siguen en el muelle con sus marineros.';
const french =
  'Le port est resté fermé pour la troisième journée, et les bateaux qui sont entrés dans la nuit attendent avec une partie des marins sur le quai.';

const bylines: [name: string, lang: 'en' | 'es', blocks: Block[], day: string | null][] = [
  ['day, month, year', 'en', [headline, line('5 February 2026')], '2026-02-05'],
  ['month before day', 'en', [headline, line('By Ana Ruiz | February 5, 2026, 10:15 a.m. ET')], '2026-02-05'],
  ['a month cut short', 'en', [headline, line('Updated 4 Feb 2026')], '2026-02-04'],
  ['with the day of the week', 'en', [headline, line('Ana Ruiz'), line('Wednesday, Feb. 4, 2026')], '2026-02-04'],
  ['in Spanish', 'es', [headline, line('3 de febrero de 2026 · 18:40')], '2026-02-03'],
  ['in Spanish, with the name of the place', 'es', [headline, line('Bogotá, martes 3 de febrero de 2026')], '2026-02-03'],
  ['above the headline', 'en', [line('World'), line('5 February 2026'), headline], '2026-02-05'],
  ['published and updated', 'en', [headline, line('Updated 6 February 2026 – first published 5 February 2026')], '2026-02-05'],
  ['on a page without a headline', 'en', [line('5 February 2026'), line(english)], '2026-02-05'],
  ['figures alone, which mean two days', 'en', [headline, line('02/03/2026')], null],
  ['a month without its day', 'en', [headline, line('February 2026')], null],
  ['a span of days', 'en', [headline, line('3 to 5 February 2026')], null],
  ['a day that the calendar does not have', 'en', [headline, line('31 February 2026')], null],
  ['a day of the story', 'en', [headline, line(`On 12 March 2024 the port was closed for the first time. ${english}`)], null],
  ['an entry of a chronology', 'es', [headline, line('4 de enero de 2026. Nuevo mensaje del jaguar, esta vez más largo.')], null],
  ['an entry that begins with a quotation', 'en', [headline, line('3 December 2025 – "Wake nothing," he tells the city.')], null],
  ['far below', 'en', [headline, ...Array<Block>(12).fill(line(english)), line('5 February 2026')], null]
];

test.each(bylines)('“last week” keeps its meaning where only the byline gives the day: %s', (_, lang, blocks, day) => {
  expect(completePage(page(blocks, { lang })).published).toBe(day);
});

test('what a page’s markup says of its day is believed before its byline', () => {
  const given = page([headline, line('Updated 9 February 2026')], { published: '2026-02-05' });
  expect(completePage(given).published).toBe('2026-02-05');
});

const languages: [name: string, text: string, declared: PageText['lang'], lang: PageText['lang']][] = [
  ['a Spanish article in an English template', spanish, 'en', 'es'],
  ['an English article in a Spanish template', english, 'es', 'en'],
  ['an article that declares nothing', spanish, null, 'es'],
  ['an article in a language without words of ours', french, 'en', null],
  ['too few words to tell: what the page declares', 'Petro, Trump', 'es', 'es']
];

test.each(languages)('a reader’s article is read in its own language: %s', (_, text, declared, lang) => {
  const complete = completePage(page([line(text)], { lang: declared }));
  expect(complete.lang).toBe(lang);
  expect(completePage(complete)).toEqual(complete);
});
