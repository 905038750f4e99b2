import { matchAt, matchBefore } from './phrases';
import { type Core, normAt, overHyphen, type Scene, tokenAt } from './scene';

/** Marks that tie numbers into a code: 24/7, 202-555-0123. */
const ties = new Set(['/', '-', '‑', '.', ')', '(', '–']);
const longestCode = 12;

/** Where a number that is only a name or part of a code ends ("G20", "Boeing 737", "+57 601 234"), or null. */
export function codeEnd(scene: Scene, i: number): number | null {
  const token = tokenAt(scene, i);
  if (!token) return null;
  if (token.kind === 'number') {
    const before = tokenAt(scene, i - 1);
    if (before && !token.spaced && tiedBefore(scene, i, before.kind, before.norm)) return endOfCode(scene, i);
    if (isChain(scene, i)) return endOfCode(scene, i);
  }
  if (!isLabelled(scene, i)) return null;
  return token.kind === 'number' ? endOfCode(scene, i) : i + 1;
}

function tiedBefore(scene: Scene, i: number, kind: string, norm: string): boolean {
  if (kind === 'word') return true;
  if (norm === '#' || norm === '+' || norm === '@' || norm === '/' || norm === '§' || norm === '№') return true;
  if (norm !== '-' && norm !== '‑' && norm !== '–') return false;
  const word = tokenAt(scene, i - 2);
  return (
    word?.kind === 'word' &&
    !tokenAt(scene, i - 1)?.spaced &&
    !scene.lexicon.hedgeWords.has(word.norm) &&
    !scene.lexicon.prefixes.has(word.norm)
  );
}

/** Three numbers tied together, two tied by a slash, or a telephone's three and four digits. */
function isChain(scene: Scene, i: number): boolean {
  const mark = normAt(scene, i + 1);
  const second = tokenAt(scene, i + 2);
  if (second?.kind === 'number' && second.norm === normAt(scene, i) && mark === '-') return true;
  if (second?.kind !== 'number' || !ties.has(mark) || tokenAt(scene, i + 1)?.spaced || second.spaced)
    return spacedChain(scene, i);
  if (mark === '/') return true;
  const third = tokenAt(scene, i + 4);
  if (third?.kind === 'number' && normAt(scene, i + 3) === mark && !third.spaced) return true;
  return /^\d{3}$/.test(normAt(scene, i)) && /^\d{4}$/.test(second.norm) && tokenAt(scene, i + 3)?.kind !== 'word';
}

/** "601 234 5678": bare numbers in a row that group to no number. */
function spacedChain(scene: Scene, i: number): boolean {
  const second = tokenAt(scene, i + 1);
  return (
    second?.kind === 'number' && /^\d{2,}$/.test(normAt(scene, i)) && /^\d{4,}$/.test(second.norm) && normAt(scene, i).length <= 3
  );
}

function endOfCode(scene: Scene, i: number): number {
  let at = i + 1;
  while (at < scene.to && at < i + longestCode) {
    const token = tokenAt(scene, at);
    const tied = token?.kind === 'mark' && ties.has(token.norm) && !token.spaced && tokenAt(scene, at + 1)?.kind === 'number';
    const group = token?.kind === 'number' && /^\d{2,4}$/.test(token.norm) && /^\d+$/.test(normAt(scene, at - 1));
    const letter = token?.kind === 'word' && !token.spaced;
    if (!tied && !group && !letter) return at;
    at++;
  }
  return at;
}

function isLabelled(scene: Scene, i: number): boolean {
  const { lexicon, tokens, from } = scene;
  const stop = normAt(scene, i - 1) === '.' || normAt(scene, i - 1) === '-' ? i - 2 : i - 1;
  const label = matchBefore(lexicon.labels, tokens, stop, from);
  if (!label) return false;
  // "Section 301" but "the line 300 people long": in words, only a capital makes it a name.
  return (
    tokenAt(scene, i)?.kind === 'number' || (tokenAt(scene, label.first)?.capital === true && tokenAt(scene, i)?.capital === true)
  );
}

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
  const age = matchAt(lexicon.ageAfter, tokens, core.bare ? after : core.next - 1, to) ?? ageOfUnit(scene, core);
  if (age) return age.next;
  if (
    matchBefore(lexicon.ageBefore, tokens, core.first - 1, from) &&
    (core.value ?? 999) / core.factor < 120 &&
    isAge(scene, core)
  )
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

const isAge = (_scene: Scene, core: Core) => core.bare || core.factor === minutesOfYear;

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
