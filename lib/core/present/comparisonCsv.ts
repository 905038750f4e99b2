import type { Cell, Comparison } from './comparison';
import type { Wording } from './wording';

/** A first character with which a spreadsheet takes a cell for a formula. */
const formula = /^[=+\-@\t\r]/;

/** The comparison as CSV (RFC 4180), one line a topic, two columns a source. No cell can start a formula in a spreadsheet. */
export function comparisonCsv({ sources, rows }: Comparison, words: Wording): string {
  const head = [
    words.say('table.topic'),
    words.say('thisPage'),
    words.say('table.read'),
    ...sources.flatMap(({ name }) => [name, words.say('table.standing', { name })])
  ];
  const lines = rows.map((row) => [
    row.question,
    row.page?.text ?? '',
    row.page?.read ?? '',
    ...sources.flatMap(({ id }) => [row.sources[id]?.text ?? '', standing(row.sources[id])])
  ]);
  return [head, ...lines].map((line) => line.map(cell).join(',')).join('\r\n');
}

const standing = (cell: Cell | undefined): string => [cell?.verdictWord, cell?.cause].filter(Boolean).join(': ');

function cell(text: string): string {
  const safe = formula.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
