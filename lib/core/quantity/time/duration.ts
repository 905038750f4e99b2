import { readNumeral } from '../number/numeral';
import { matchAt } from '../phrases';
import { normAt, overHyphen, type Scene, tokenAt } from '../scene';
import { unitAfter } from '../units';

interface Sum {
  minutes: number;
  next: number;
}

const hour = 60;
/** Hours, minutes and seconds: more parts than these no duration has. */
const mostParts = 3;

/** What follows the first part of a duration: "and 40 minutes", "y media", "h 40", "menos cuarto". */
export function restOfDuration(scene: Scene, minutes: number, factor: number, next: number): Sum {
  let sum: Sum = { minutes, next };
  let smallest = factor;
  for (let part = 0; part < mostParts; part++) {
    const more =
      fraction(scene, sum, smallest) ??
      smallerUnit(scene, sum, smallest) ??
      bareMinutes(scene, sum, smallest) ??
      minus(scene, sum, smallest);
    if (!more) return sum;
    sum = more;
    smallest = more.factor;
  }
  return sum;
}

type Part = Sum & { factor: number };

function fraction(scene: Scene, sum: Sum, factor: number): Part | null {
  const { lexicon, tokens, to } = scene;
  const found = matchAt(lexicon.parts, tokens, overHyphen(scene, sum.next), to);
  return found ? { minutes: sum.minutes + found.value * factor, next: found.next, factor: 0 } : null;
}

function smallerUnit(scene: Scene, sum: Sum, factor: number): Part | null {
  const { lexicon, tokens, to } = scene;
  const at = overHyphen(scene, sum.next);
  const start = overHyphen(scene, matchAt(lexicon.and, tokens, at, to)?.next ?? at);
  const numeral = readNumeral(scene, start);
  if (!numeral || numeral.article) return null;
  const unit = unitAfter(scene, numeral.next, false);
  if (unit?.value.kind === 'duration' && unit.value.factor < factor) {
    return { minutes: sum.minutes + numeral.value * unit.value.factor, next: unit.next, factor: unit.value.factor };
  }
  // After hours "m" is minutes, wherever else it is metres.
  if (factor === hour && numeral.digits && normAt(scene, numeral.next) === 'm')
    return { minutes: sum.minutes + numeral.value, next: numeral.next + 1, factor: 1 };
  return null;
}

/** "1h40", "hora y cuarenta", "an hour and forty": minutes without their name. */
function bareMinutes(scene: Scene, sum: Sum, factor: number): Part | null {
  if (factor !== hour) return null;
  const { lexicon, tokens, to } = scene;
  const at = overHyphen(scene, sum.next);
  const joined = matchAt(lexicon.and, tokens, at, to);
  const comma = normAt(scene, at) === ',';
  const afterMark = normAt(scene, sum.next - 1).length <= 2;
  const start = overHyphen(scene, joined?.next ?? at);
  const twoDigits = /^\d{2}$/.test(normAt(scene, start));
  if (comma) return null;
  const numeral = readNumeral(scene, start);
  if (!joined && !afterMark && !twoDigits && !(numeral && closes(scene, numeral.next))) return null;
  if (!numeral || numeral.article || numeral.own || numeral.scale !== 1) return null;
  if (!Number.isInteger(numeral.value) || numeral.value < 1 || numeral.value > 59) return null;
  if (countsSomething(scene, numeral.next) || normAt(scene, numeral.next) === '%') return null;
  return { minutes: sum.minutes + numeral.value, next: numeral.next, factor: 1 };
}

/** "an hour forty.": in words only at the end of a clause, where nothing is left that they could count. */
const closes = (scene: Scene, i: number) => tokenAt(scene, i)?.kind !== 'word' && tokenAt(scene, i)?.kind !== 'number';

/** A plural or a noun for people comes next: the number counts that ("una hora y cuarenta personas"). */
export function countsSomething(scene: Scene, i: number): boolean {
  const token = tokenAt(scene, i);
  if (token?.kind !== 'word') return false;
  return (
    scene.lexicon.people.has(token.norm) ||
    (token.norm.length > 3 && token.norm.endsWith('s') && !scene.lexicon.plainWords.has(token.norm))
  );
}

function minus(scene: Scene, sum: Sum, factor: number): Part | null {
  const { lexicon, tokens, to } = scene;
  if (factor !== hour || !lexicon.words.units.minus.includes(normAt(scene, sum.next))) return null;
  const at = sum.next + 1;
  const quarter = matchAt(lexicon.quarter, tokens, at, to);
  if (quarter) return { minutes: sum.minutes - quarter.value, next: quarter.next, factor: 0 };
  const numeral = readNumeral(scene, at);
  const unit = numeral && unitAfter(scene, numeral.next, false);
  if (!numeral || unit?.value.kind !== 'duration' || unit.value.factor >= factor) return null;
  return { minutes: sum.minutes - numeral.value * unit.value.factor, next: unit.next, factor: 0 };
}
