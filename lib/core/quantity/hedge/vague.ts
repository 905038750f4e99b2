import { matchAt } from '../phrases';
import { type Core, normAt, type Scene, tokenAt } from '../scene';
import { unitAfter } from '../units';

/** A value with no number in it: "dozens", "cientos de miles", "several hours". */
export function readVague(scene: Scene, i: number): Core | null {
  return vagueNumber(scene, i) ?? fewUnits(scene, i);
}

function vagueNumber(scene: Scene, i: number): Core | null {
  const { lexicon, tokens, to } = scene;
  const { numbers } = lexicon.words;
  const found = matchAt(lexicon.vague, tokens, i, to);
  if (!found) return null;
  const needs = numbers.vagueNeeds[normAt(scene, i)];
  if (needs && found.next === i + 1 && !needs.includes(normAt(scene, found.next))) return null;
  const thing = numbers.of.includes(normAt(scene, found.next)) ? found.next + 1 : found.next;
  if (numbers.vagueBarred.includes(normAt(scene, thing)) || numbers.vagueBarred.includes(normAt(scene, i - 1))) return null;
  const unit = unitAfter(scene, found.next, true);
  const factor = unit?.value.factor ?? 1;
  const [min, max] = found.value;
  const core: Core = {
    kind: unit?.value.kind ?? 'count',
    first: i,
    next: unit?.next ?? found.next,
    value: null,
    factor,
    scale: min >= 2_000 ? 1_000 : 1,
    vague: [min * factor, max * factor],
    bare: !unit
  };
  if (unit && 'name' in unit.value) core.unit = unit.value.name;
  return core;
}

/** "several hours": two or more, nobody says how many. */
function fewUnits(scene: Scene, i: number): Core | null {
  const { lexicon, tokens, to } = scene;
  const few = matchAt(lexicon.few, tokens, i, to);
  if (!few) return null;
  const unit = unitAfter(scene, few.next, false);
  if (unit?.value.kind !== 'duration' || tokenAt(scene, unit.first)?.kind !== 'word') return null;
  const { factor } = unit.value;
  return { kind: 'duration', first: i, next: unit.next, value: null, factor, scale: 1, vague: [2 * factor, null], bare: false };
}
