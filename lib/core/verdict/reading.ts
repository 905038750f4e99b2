import type { Hedge, Interval } from '../quantity/quantity';

/** A number with its hedge, as an interval in the topic's base unit (minutes, people, US dollars, per cent). */
export interface ValueReading extends Interval {
  kind: 'duration' | 'count' | 'money' | 'percent';
  hedge: Hedge;
  /** The value that was named; null for vague words (dozens, hundreds of thousands). */
  figure: number | null;
  /** Which way the value goes, for a topic that has a direction: whose deficit it is. */
  direction?: string;
  /** The period or scope the text gives for the value, if it gives one ("2024", "services included"). */
  scope?: string;
}

/** Days as YYYY-MM-DD, both included. */
export interface DateReading {
  kind: 'date';
  from: string;
  to: string;
}

export interface CategoryReading {
  kind: 'category';
  /** Ids of the topic's values. */
  category: string[];
}

export interface StatementReading {
  kind: 'statement';
  /** False where the text denies it. */
  reported: boolean;
}

export type Reading = ValueReading | DateReading | CategoryReading | StatementReading;
