import { Tail, tailOf } from '../beside';
import { matchAt } from '../phrases';
import type { Hedge } from '../quantity';
import { type Core, normAt, overHyphen, type Scene, tokenAt } from '../scene';
import { unitAfter } from '../units';

export interface HedgeAfter {
  hedge: Hedge;
  next: number;
}

/** The hedge in the words after a value: "two hours or so", "126 o más", "cien muertos, por lo menos". */
export function hedgeAfter(scene: Scene, i: number): HedgeAfter | null {
  const found = tailOf(scene, i) & Tail.hedge ? directlyAfter(scene, i) : null;
  if (found || tokenAt(scene, i)?.kind !== 'word' || !(tailOf(scene, i + 1) & Tail.hedge)) return found;
  return afterNoun(scene, i + 1);
}

function directlyAfter(scene: Scene, i: number): HedgeAfter | null {
  const { lexicon, tokens, to } = scene;
  const firm = matchAt(lexicon.hedgesAfter, tokens, overHyphen(scene, i), to);
  return firm && !opensNext(scene, firm.next) ? { hedge: firm.value, next: firm.next } : looseAfter(scene, i);
}

/** "126 people or more": behind the noun one word could be another's ("three boats plus two others"). */
function afterNoun(scene: Scene, i: number): HedgeAfter | null {
  const { lexicon, tokens, to } = scene;
  const firm = matchAt(lexicon.hedgesAfter, tokens, i, to);
  if (firm && firm.next - i > 1 && !opensNext(scene, firm.next) && !isMoreThan(scene, firm))
    return { hedge: firm.value, next: firm.next };
  return looseAfter(scene, i);
}

/** "80 muertos y más de cien heridos": of another number, unlike "ochenta y pico de personas". */
const isMoreThan = (scene: Scene, { value, next }: { value: Hedge; next: number }): boolean =>
  value === 'over' && scene.lexicon.moreThan.has(normAt(scene, next) ?? '');

/** "100, or more than 120", "$550m or about $580m", "25 % o más del 30 %": the words belong to what follows. */
function opensNext(scene: Scene, i: number): boolean {
  const { comparing, words } = scene.lexicon;
  const norm = normAt(scene, i);
  const at = words.dates.of.includes(norm) ? i + 1 : i;
  return tokenAt(scene, at)?.kind === 'number' || comparing.has(norm) || norm in words.units.currencyBefore;
}

function looseAfter(scene: Scene, i: number): HedgeAfter | null {
  const { lexicon, tokens, to } = scene;
  const at = normAt(scene, i) === ',' ? i + 1 : i;
  const found = matchAt(lexicon.looseAfter, tokens, at, to);
  if (!found) return null;
  const after = tokenAt(scene, found.next);
  return after === null || (after.kind === 'mark' && !lexicon.starts.has(after.norm))
    ? { hedge: found.value, next: found.next }
    : null;
}

/** "100-plus hours", "a hundred or so people": a hedge between number and unit; the unit is read on behind it. */
export function hedgeBeforeUnit(scene: Scene, core: Core): (HedgeAfter & { core: Core }) | null {
  if (!core.bare || core.kind !== 'count' || core.value === null || !(tailOf(scene, core.next) & Tail.hedge)) return null;
  const { lexicon, tokens, to } = scene;
  const found = matchAt(lexicon.hedgesAfter, tokens, overHyphen(scene, core.next), to);
  if (!found) return null;
  const unit = unitAfter(scene, found.next, core.scale !== 1);
  if (!unit || unit.value.kind === 'measure') return null;
  const { kind, factor } = unit.value;
  const read: Core = { ...core, kind, factor, value: core.value * factor, next: unit.next, bare: false };
  if ('name' in unit.value) read.unit = unit.value.name;
  return { hedge: found.value, next: unit.next, core: read };
}
