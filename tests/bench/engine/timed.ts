/** For so many milliseconds a call is only warmed up: by then the compiler has settled. */
const warmUp = 2_000;

/** How long a call takes when warm, in milliseconds: `runs` samples. What the calls give is counted, so that none is left out as useless. */
export function timed(runs: number, call: () => { length: number }): number[] {
  const samples: number[] = [];
  let given = 0;
  const warm = performance.now() + warmUp;
  while (performance.now() < warm) given += call().length;
  for (let i = 0; i < runs; i++) {
    const began = performance.now();
    given += call().length;
    samples.push(performance.now() - began);
  }
  if (given < 0) throw new Error('a length is never negative');
  return samples;
}
