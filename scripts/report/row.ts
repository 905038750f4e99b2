/** One measured figure. */
export interface Row {
  what: string;
  value: number;
  unit: string;
  /** The most it may be, in the same unit; absent where the figure is for scale only. */
  budget?: number;
}

/** What a file of tests/bench exports. */
export interface Bench {
  name: string;
  /** Measures. Gives a sentence instead where it cannot, because something outside the project is absent. */
  run(): Promise<Row[] | string>;
}

/** The value below which this share of the samples lies, between the two nearest. Throws on no samples. */
export function quantile(samples: readonly number[], share: number): number {
  const sorted = [...samples].sort((a, b) => a - b);
  const at = (sorted.length - 1) * share;
  const low = sorted[Math.floor(at)];
  const high = sorted[Math.ceil(at)];
  if (low === undefined || high === undefined) throw new Error('no samples to take a quantile of');
  return low + (high - low) * (at - Math.floor(at));
}

/** The two rows every series of samples gives: its median and its 95th percentile. */
export function spread(what: string, samples: readonly number[], unit: string, budget?: { median: number; p95: number }): Row[] {
  return [
    { what: `${what}, median`, value: quantile(samples, 0.5), unit, ...(budget && { budget: budget.median }) },
    { what: `${what}, 95th percentile`, value: quantile(samples, 0.95), unit, ...(budget && { budget: budget.p95 }) }
  ];
}
