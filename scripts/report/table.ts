import type { Row } from './row';

export const isOver = ({ value, budget }: Row): boolean => budget !== undefined && value > budget;

/** Figures as lines in columns: what, value, budget, and whether it is kept. */
export function table(rows: Row[]): string {
  const width = Math.max(0, ...rows.map(({ what }) => what.length));
  return rows
    .map((row) => {
      const { what, value, unit, budget } = row;
      const figure = `${rounded(value).padStart(9)} ${unit.padEnd(4)}`;
      const verdict = budget === undefined ? '' : `budget ${rounded(budget).padStart(6)}  ${isOver(row) ? 'OVER' : 'ok'}`;
      return `  ${what.padEnd(width)} ${figure} ${verdict}`.trimEnd();
    })
    .join('\n');
}

/** Three digits that count: more than that, one run does not tell from the next. */
const rounded = (value: number) => (Math.abs(value) >= 100 ? value.toFixed(0) : value.toPrecision(3));
