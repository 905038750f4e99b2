import { expect, test } from 'vitest';
import { abbreviations as en } from '../../../lib/core/text/en/abbreviations';
import { abbreviations as es } from '../../../lib/core/text/es/abbreviations';
import { splitSentences } from '../../../lib/core/text/sentences';
import { tokenise } from '../../../lib/core/text/tokens';

/** Sentences of a text, each cut out whole. */
const cases: [string, string[]][] = [
  ['They met. It lasted two hours.', ['They met.', 'It lasted two hours.']],
  ['The first strike, on Sept. 2, killed 11.', ['The first strike, on Sept. 2, killed 11.']],
  ['The U.S. president left. Nobody spoke.', ['The U.S. president left.', 'Nobody spoke.']],
  ['Seated were J. D. Vance and Mr. Rubio.', ['Seated were J. D. Vance and Mr. Rubio.']],
  ['He is no. 5. Is he free? No. He is listed.', ['He is no. 5.', 'Is he free?', 'No.', 'He is listed.']],
  ['“Very good.” He smiled.', ['“Very good.”', 'He smiled.']],
  [
    'Empezó a las 11:05 a. m. y acabó poco antes de la 1:00 p. m. de ese día.',
    ['Empezó a las 11:05 a. m. y acabó poco antes de la 1:00 p. m. de ese día.']
  ],
  ['¿Cuánto hablaron? Unas dos horas.', ['¿Cuánto hablaron?', 'Unas dos horas.']],
  ['Con EE. UU. el déficit fue de 1.200 millones. Subió.', ['Con EE. UU. el déficit fue de 1.200 millones.', 'Subió.']],
  ['Is he off the list? No. Petro is on it.', ['Is he off the list?', 'No.', 'Petro is on it.']],
  ['Strike No. 12 was the last.', ['Strike No. 12 was the last.']],
  ['Murieron en el mar. Nadie lo vio.', ['Murieron en el mar.', 'Nadie lo vio.']],
  ['El 3 mar. 2026 se vieron.', ['El 3 mar. 2026 se vieron.']],
  ['There he sat. Nobody came.', ['There he sat.', 'Nobody came.']],
  ['No full stop at the end', ['No full stop at the end']],
  ['', []]
];

test.each(cases)('cues do not leak between sentences: %j', (text, sentences) => {
  const tokens = tokenise(text);
  const found = splitSentences(tokens, new Map([...en, ...es])).map(({ first, last }) =>
    text.slice(tokens[first]?.start, tokens[last]?.end)
  );
  expect(found).toEqual(sentences);
});
