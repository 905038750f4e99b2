import type { Interval, Quantity } from '../quantity/quantity';
import type { ValueReading } from './reading';

export interface Margins {
  /** Per cent, for what is "about" a value. */
  about?: number | undefined;
  /** Minutes, for a rounded duration. */
  rounded?: number | undefined;
}

/** The reading of a quantity, with the topic's own margins where it has any (else those of the table: 20 % and 15 minutes). */
export function toReading(quantity: Quantity, kind: ValueReading['kind'], margins?: Margins): ValueReading {
  const { figure, hedge } = quantity;
  const interval = (margins && figure !== null && withMargins(quantity, figure, margins)) || quantity;
  const { min, max, minOpen, maxOpen } = interval;
  return { kind, hedge, figure, min, max, minOpen, maxOpen };
}

function withMargins(quantity: Quantity, figure: number, margins: Margins): Interval | null {
  const low = margins.about === undefined ? quantity.min : figure * (1 - margins.about / 100);
  const high = margins.about === undefined ? quantity.max : figure * (1 + margins.about / 100);
  if (quantity.hedge === 'about') return { min: low, max: high, minOpen: false, maxOpen: false };
  if (quantity.hedge === 'nearly') return { min: low, max: figure, minOpen: false, maxOpen: true };
  if (quantity.hedge === 'just-over') return { min: figure, max: high, minOpen: true, maxOpen: false };
  if (quantity.hedge !== 'rounded' || margins.rounded === undefined) return null;
  return { min: figure - margins.rounded, max: figure + margins.rounded, minOpen: false, maxOpen: false };
}
