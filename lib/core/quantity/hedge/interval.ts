import type { Hedge, Interval, QuantityKind } from '../quantity';

/** How far "about", "nearly" and "just over" reach (the table in the specification of verdicts). */
const margin = 0.2;
const halfHour = 30;
/** A bare duration of whole half hours is one rounded to the quarter hour. */
const roundingMargin = 15;

const closed = (min: number | null, max: number | null): Interval => ({ min, max, minOpen: false, maxOpen: false });

/** Guards products such as 0.8 × 126 against the last binary digit. */
export const tidy = (value: number): number => (Math.abs(value) < 1e9 ? Math.round(value * 1e6) / 1e6 : Math.round(value));

/** The interval of a value in its base unit under a hedge. 'rounded' is chosen here, for bare durations. */
export function intervalOf(value: number, hedge: Hedge | null, kind: QuantityKind): Interval & { hedge: Hedge } {
  switch (hedge) {
    case 'about':
      return { ...closed(tidy(value * (1 - margin)), tidy(value * (1 + margin))), hedge };
    case 'nearly':
      return { ...closed(tidy(value * (1 - margin)), value), maxOpen: true, hedge };
    case 'just-over':
      return { ...closed(value, tidy(value * (1 + margin))), minOpen: true, hedge };
    case 'over':
      return { ...closed(value, null), minOpen: true, hedge };
    case 'at-least':
      return { ...closed(value, null), hedge };
    case 'under':
      return { ...closed(0, value), maxOpen: true, hedge };
    case 'up-to':
      return { ...closed(0, value), hedge };
    case null:
      if (kind === 'duration' && value > 0 && value % halfHour === 0)
        return { ...closed(value - roundingMargin, value + roundingMargin), hedge: 'rounded' };
      return { ...closed(value, value), hedge: 'exact' };
    default:
      return { ...closed(value, value), hedge: 'exact' };
  }
}
