import type { PartialDate } from './date/partialDate';

export type QuantityKind = 'count' | 'duration' | 'money' | 'percent' | 'date' | 'time' | 'measure';

/** How a value is hedged, as ../shared/spec/verdicts.md tells them apart. */
export type Hedge =
  | 'exact'
  | 'rounded'
  | 'about'
  | 'nearly'
  | 'just-over'
  | 'over'
  | 'at-least'
  | 'under'
  | 'up-to'
  | 'range'
  | 'vague';

/** A value as an interval; a bound that is null is unbounded. */
export interface Interval {
  min: number | null;
  max: number | null;
  minOpen: boolean;
  maxOpen: boolean;
}

/**
 * A quantity read in a text. Base units: minutes (duration), people or things (count), the currency named (money),
 * per cent, minutes after midnight (time). A measure is a quantity of something else (grams, kilometres, barrels), read so that it is
 * not mistaken for a count.
 */
export interface Quantity extends Interval {
  kind: QuantityKind;
  /** Offsets into the text: hedge, figure and unit included. */
  start: number;
  end: number;
  /** Indexes of its first and last token. */
  first: number;
  last: number;
  hedge: Hedge;
  /** The v that was named (of a range, the midpoint); null for vague words (dozens, hundreds of thousands). */
  figure: number | null;
  /** Money: ISO 4217 code. Measure: the unit's name. Else absent. */
  unit?: string;
  /** A scale word was written (million, mil millones): a bare "1.200 millones" can be money where the sentence speaks of money. */
  scaled?: boolean;
  /** Dates only: what was written, resolved against the page's date by `resolveDate`. */
  date?: PartialDate;
}
