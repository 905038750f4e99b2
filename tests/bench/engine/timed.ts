/**
 * How long a call takes, in milliseconds: `runs` samples after as many for warming up. What the calls give is counted, so that none is left out as useless.
 */
export function timed(runs: number, call: () => { length: number }): number[] {
  const samples: number[] = [];
  let given = 0;
  for (let i = 0; i < 2 * runs; i++) {
    const began = performance.now();
    given += call().length;
    if (i >= runs) samples.push(performance.now() - began);
  }
  if (given < 0) throw new Error('a length is never negative');
  return samples;
}
