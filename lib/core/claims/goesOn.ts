import { intervalOf, tidy } from '../quantity/hedge/interval';
import type { Quantity } from '../quantity/quantity';

const minutesOfHour = 60;
/** After so short a duration a small number is one of hours: "half an hour was planned, it took more than two". */
const halfHour = 30;
/** So many hours at most, and so many minutes at least, are given without their unit. */
const mostHours = 12;
const leastMinutes = 10;

/** "Set for one hour, it ran to nearly two": a hedged number without a noun after a duration is one too, in its unit; null where it can be none. */
export function durationAfter(count: Quantity, before: Quantity): Quantity | null {
  const { figure } = count;
  if (figure === null || count.hedge === 'exact' || before.kind !== 'duration' || before.figure === null) return null;
  const hours = before.figure >= halfHour && figure <= mostHours;
  const minutes = before.figure < minutesOfHour && figure >= leastMinutes && figure < 2 * minutesOfHour;
  if (!hours && !minutes) return null;
  const factor = hours ? minutesOfHour : 1;
  const bounds =
    count.hedge === 'range'
      ? { min: times(count.min, factor), max: times(count.max, factor) }
      : intervalOf(figure * factor, count.hedge, 'duration');
  return { ...count, ...bounds, kind: 'duration', figure: tidy(figure * factor) };
}

const times = (bound: number | null, factor: number) => (bound === null ? null : tidy(bound * factor));
