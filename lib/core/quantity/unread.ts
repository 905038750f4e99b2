import { matchAt, matchBefore } from './phrases';
import { type Core, normAt, overHyphen, type Scene, tokenAt } from './scene';

/** Where a value that is no value of the thing itself ends: a multiple, an age, an ordinal. Null for all others. */
export function unreadEnd(scene: Scene, core: Core): number | null {
  const { lexicon, tokens, from, to } = scene;
  const after = overHyphen(scene, core.next);
  const next = tokenAt(scene, after);
  if (core.bare && next) {
    if (lexicon.times.has(next.norm)) return after + 1;
    const glued = next.kind === 'word' && !next.spaced && after === core.next && tokenAt(scene, core.next - 1)?.kind === 'number';
    if (glued) return after + 1;
  }
  if (isAgo(scene, core)) return core.next;
  const age = matchAt(lexicon.ageAfter, tokens, core.bare ? after : core.next - 1, to) ?? ageOfUnit(scene, core);
  if (age) return age.next;
  if (matchBefore(lexicon.ageBefore, tokens, core.first - 1, from) && (core.value ?? 999) / core.factor < 120 && isAge(core))
    return core.next;
  if (matchBefore(lexicon.multiples, tokens, core.first - 1, from)) return core.next;
  return core.bare && betweenCommas(scene, core) ? core.next : null;
}

const minutesOfYear = 525_960;

/** "45-year-old": the unit is part of the age. */
function ageOfUnit(scene: Scene, core: Core) {
  if (core.kind !== 'duration') return null;
  for (let at = core.first + 1; at < core.next; at++) {
    const age = matchAt(scene.lexicon.ageAfter, scene.tokens, at, scene.to);
    if (age && age.next >= core.next) return age;
  }
  return null;
}

const isAge = (core: Core) => core.bare || core.factor === minutesOfYear;

/** "María Pérez, 45, dijo": an age in apposition. */
function betweenCommas(scene: Scene, core: Core): boolean {
  if (
    core.next - core.first !== 1 ||
    (core.value ?? 999) > 110 ||
    normAt(scene, core.first - 1) !== ',' ||
    normAt(scene, core.next) !== ','
  )
    return false;
  return tokenAt(scene, core.first - 2)?.capital === true && tokenAt(scene, core.first)?.kind === 'number';
}

/** "two hours ago", "hace dos horas": a point in time, not a length. Days and more are read as dates before. */
function isAgo(scene: Scene, core: Core): boolean {
  if (core.kind !== 'duration') return false;
  const { lexicon, tokens, from } = scene;
  return (
    lexicon.words.units.ago.after.includes(normAt(scene, core.next)) ||
    matchBefore(lexicon.agoBefore, tokens, core.first - 1, from) !== null
  );
}
