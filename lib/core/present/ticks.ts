import type { ValueKind } from './values';

const wanted = 4;
/** Steps that read as round numbers of minutes. */
const minuteSteps = [5, 10, 15, 30, 60, 120, 180, 360, 720, 1440, 2880, 10080];
const decimalSteps = [1, 2, 2.5, 5, 10];

/** Round values between two ends, at most five, for the ticks of an axis. */
export function roundTicks(low: number, high: number, kind: ValueKind): number[] {
  const step = roundStep((high - low) / wanted, kind);
  const ticks: number[] = [];
  for (let v = Math.ceil(low / step) * step; v <= high + step * 1e-9; v += step) ticks.push(Number(v.toPrecision(12)));
  return ticks;
}

function roundStep(atLeast: number, kind: ValueKind): number {
  if (kind === 'duration') return minuteSteps.find((step) => step >= atLeast) ?? Math.ceil(atLeast / 10080) * 10080;
  const power = 10 ** Math.floor(Math.log10(atLeast));
  const step = (decimalSteps.find((s) => s * power >= atLeast * 0.999) ?? 10) * power;
  return kind === 'count' ? Math.max(1, Math.round(step)) : step;
}
