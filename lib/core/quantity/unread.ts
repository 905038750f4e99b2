import { Lead, leadOf, Tail, tailOf } from './beside';
import { matchAt, matchBefore } from './phrases';
import { type Core, normAt, overHyphen, type Scene, tokenAt } from './scene';

/** Where a value that is no value of the thing itself ends: a multiple, an age, an ordinal. Null for all others. */
export function unreadEnd(scene: Scene, core: Core): number | null {
  if (isAgo(scene, core)) return core.next;
  const behind = core.bare ? behindNumber(scene, core.next) : (ageOfUnit(scene, core)?.next ?? null);
  if (behind !== null) return behind;
  if (leadOf(scene, core.first) & Lead.unread && isUnreadBefore(scene, core)) return core.next;
  return core.bare && betweenCommas(scene, core) ? core.next : null;
}

/** "three times", "3x", "45 years of age", "7th": what makes the number before it another thing. */
function behindNumber(scene: Scene, next: number): number | null {
  const { lexicon, tokens, to } = scene;
  const token = tokenAt(scene, next);
  if (token?.kind === 'word' && !token.spaced && tokenAt(scene, next - 1)?.kind === 'number') return next + 1;
  if (!(tailOf(scene, next) & Tail.unread)) return null;
  const after = overHyphen(scene, next);
  return lexicon.times.has(normAt(scene, after)) ? after + 1 : (matchAt(lexicon.ageAfter, tokens, after, to)?.next ?? null);
}

/** "aged 45", "twice the 80". */
function isUnreadBefore(scene: Scene, core: Core): boolean {
  const { lexicon, tokens, from } = scene;
  if (matchBefore(lexicon.multiples, tokens, core.first - 1, from)) return true;
  const age = matchBefore(lexicon.ageBefore, tokens, core.first - 1, from);
  return age !== null && isAge(core) && (core.value ?? oldest) / core.factor < oldest;
}

/** Above this no number is an age. */
const oldest = 120;
const minutesOfYear = 525_960;

/** "45-year-old": the unit is part of the age. */
function ageOfUnit(scene: Scene, core: Core) {
  if (core.kind !== 'duration') return null;
  for (let at = Math.min(core.first + 1, core.next - 1); at < core.next; at++) {
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
