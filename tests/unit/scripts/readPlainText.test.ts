import { expect, test } from 'vitest';
import { readPlainText } from '../../../scripts/engine/readPlainText';

const wrapped = 'A title\n\nA paragraph that is wrapped\nby hand and goes on\n\nAnother one';
const long = `A title\n${'Words that fill a long line of text. '.repeat(5)}\nA caption beneath it\n`;

test.each([
  {
    name: 'lines wrapped by hand',
    text: wrapped,
    blocks: ['A title', 'A paragraph that is wrapped by hand and goes on', 'Another one']
  },
  { name: 'a paragraph to each line', text: long, blocks: ['A title', long.split('\n')[1]?.trim(), 'A caption beneath it'] },
  { name: 'the line ends of Windows', text: 'A title\r\n\r\nA paragraph', blocks: ['A title', 'A paragraph'] },
  { name: 'a skip link copied along', text: 'Skip to content\n\nA title\n\nText', blocks: ['A title', 'Text'] },
  { name: 'nothing', text: '\n \n', blocks: [] }
])('a sentence is not cut or glued to another: $name', ({ text, blocks }) => {
  expect(readPlainText(text).blocks.map((block) => block.text)).toEqual(blocks);
});

test.each([
  { line: '5 February 2026', published: '2026-02-05' },
  { line: 'February 5, 2026', published: '2026-02-05' },
  { line: '3 de febrero de 2026', published: '2026-02-03', title: 'La reunión de los dos presidentes' },
  { line: 'They met on 3 February 2026.', published: null },
  { line: 'February 2026', published: null },
  { line: '2026', published: null }
])('only a line that is a day dates the article: $line', ({ line, published, title = 'The meeting of the two presidents' }) => {
  expect(readPlainText(`${title}\n\n${line}\n\nText.`).published).toBe(published);
});

test.each([
  { text: 'The meeting lasted two hours.', lang: 'en' },
  { text: 'La reunión duró dos horas.', lang: 'es' }
])('a text of one sentence is read in its language: $text', ({ text, lang }) => {
  expect(readPlainText(text).lang).toBe(lang);
});
