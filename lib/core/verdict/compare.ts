import type { CategoryReading, DateReading, Reading, ValueReading } from './reading';
import type { Cause, Verdict } from './verdict';

/** How the topic says that two of its values stand to each other. */
export interface Rules {
  cumulative?: boolean | undefined;
  repeatable?: boolean | undefined;
  exclusive?: boolean | undefined;
  /** The value that a category value lies inside, if any. */
  inside?: (value: string) => string | null;
}

/** A reading with the day it holds for. */
export interface Dated<R extends Reading = Reading> {
  reading: R;
  /** YYYY-MM-DD, or null where it is not known. */
  asOf: string | null;
  /** The day is the earliest possible one. */
  atEarliest?: boolean;
}

export interface Outcome {
  verdict: Verdict;
  cause: Cause | null;
}

/** Two figures this near to each other, in parts of the greater one, are the same figure (spec/verdicts.md: 5 %). */
const sameFigure = 0.05;

const agrees: Outcome = { verdict: 'agrees', cause: null };

/** How the source's value stands to the page's, by the table of spec/verdicts.md. Both readings are of the topic's kind; else it throws. */
export function compare(page: Dated, source: Dated, rules: Rules): Outcome {
  const [p, s] = [page.reading, source.reading];
  if (p.kind === 'date' && s.kind === 'date') return compareDates(p, s, rules);
  if (p.kind === 'category' && s.kind === 'category') return compareCategories(p, s, rules);
  if (p.kind === 'statement' && s.kind === 'statement') {
    return p.reported === s.reported ? agrees : { verdict: 'conflicts', cause: 'other-wording' };
  }
  if (isValue(p) && isValue(s)) return compareValues({ ...page, reading: p }, { ...source, reading: s }, rules);
  throw new Error(`a ${p.kind} cannot be compared with a ${s.kind}`);
}

const isValue = (reading: Reading): reading is ValueReading => 'figure' in reading;

function compareDates(page: DateReading, source: DateReading, rules: Rules): Outcome {
  if (page.from > source.to || source.from > page.to)
    return { verdict: rules.repeatable ? 'differs' : 'conflicts', cause: 'other-date' };
  if (page.from === source.from && page.to === source.to) return agrees;
  return { verdict: 'compatible', cause: 'rounding' };
}

function compareCategories(page: CategoryReading, source: CategoryReading, rules: Rules): Outcome {
  const inside = (inner: string, outer: string) => inner === outer || rules.inside?.(inner) === outer;
  const same = page.category.some((p) => source.category.some((s) => inside(p, s) || inside(s, p)));
  if (same) return agrees;
  return { verdict: rules.exclusive ? 'conflicts' : 'differs', cause: 'other-wording' };
}

function compareValues(page: Dated<ValueReading>, source: Dated<ValueReading>, rules: Rules): Outcome {
  const [p, s] = [page.reading, source.reading];
  const scoped = (p.scope ?? null) !== (s.scope ?? null);
  if (p.direction && s.direction && p.direction !== s.direction)
    return { verdict: scoped ? 'differs' : 'conflicts', cause: 'other-direction' };
  if (!overlap(p, s)) {
    if (scoped) return { verdict: 'differs', cause: 'other-period-or-scope' };
    if (rules.cumulative && datesExplain(page, source)) return { verdict: 'dated', cause: 'other-date' };
    return { verdict: 'conflicts', cause: 'other-figure' };
  }
  if (p.figure === null || s.figure === null) {
    return p.figure === s.figure && p.min === s.min && p.max === s.max
      ? agrees
      : { verdict: 'compatible', cause: causeOfOverlap(p, s) };
  }
  if (Math.abs(p.figure - s.figure) <= sameFigure * Math.max(p.figure, s.figure)) return agrees;
  return { verdict: 'compatible', cause: causeOfOverlap(p, s) };
}

/** Whether two intervals share a value. A bound that is null is unbounded. */
function overlap(a: ValueReading, b: ValueReading): boolean {
  return reaches(a, b) && reaches(b, a);
}

/** The lower one's upper end is not below the other's lower end. */
function reaches(low: ValueReading, high: ValueReading): boolean {
  if (low.max === null || high.min === null || low.max > high.min) return true;
  return low.max === high.min && !low.maxOpen && !high.minOpen;
}

const bounds = new Set(['over', 'at-least', 'under', 'up-to', 'just-over', 'nearly']);

const causeOfOverlap = (p: ValueReading, s: ValueReading): Cause =>
  bounds.has(p.hedge) || bounds.has(s.hedge) ? 'other-bound' : 'rounding';

/** A toll grows: the earlier report may have the lower figure. */
function datesExplain(page: Dated<ValueReading>, source: Dated<ValueReading>): boolean {
  const [p, s] = [page.reading.figure, source.reading.figure];
  if (!page.asOf || !source.asOf || p === null || s === null) return false;
  if (page.asOf < source.asOf) return p < s && !page.atEarliest;
  if (page.asOf > source.asOf) return p > s && !source.atEarliest;
  return false;
}
