import { tidy } from './hedge/interval';
import { readNumeral } from './number/numeral';
import { matchAt, matchBefore } from './phrases';
import { type Core, normAt, overHyphen, type Scene, tokenAt } from './scene';
import { unitAfter } from './units';

/** A share in words ("two-thirds", "la mitad", "one in five"), or a part of a unit or scale ("a quarter of an hour"). */
export function readShare(scene: Scene, i: number): Core | null {
  return namedShare(scene, i) ?? halfOf(scene, i) ?? outOf(scene, i) ?? fraction(scene, i);
}

const percent = (first: number, next: number, value: number): Core => ({
  kind: 'percent',
  first,
  next,
  value: tidy(value),
  factor: 1,
  scale: 1,
  bare: false
});

const hedged = (scene: Scene, i: number) => matchBefore(scene.lexicon.hedgesBefore, scene.tokens, i - 1, scene.from) !== null;

function namedShare(scene: Scene, i: number): Core | null {
  const found = matchAt(scene.lexicon.shares, scene.tokens, i, scene.to);
  return found ? percent(i, found.next, found.value) : null;
}

/** "half of the fleet", "more than half": elsewhere "half" is a part of a match, a brother, a price. */
function halfOf(scene: Scene, i: number): Core | null {
  const { halves, shareFollowers } = scene.lexicon.words.numbers;
  if (!halves.includes(normAt(scene, i)) || shareFollowers.length === 0) return null;
  const next = normAt(scene, i + 1);
  if (scene.tokens[i + 1]?.norm === '-' || isHalfUnit(scene, i)) return null;
  return shareFollowers.includes(next) || hedged(scene, i) ? percent(i, i + 1, 50) : null;
}

/** "half an hour", "half a million". */
function isHalfUnit(scene: Scene, i: number): boolean {
  const numeral = readNumeral(scene, i);
  return numeral !== null && (!numeral.article || unitAfter(scene, numeral.next, false) !== null);
}

/** The wholes that shares are told of: "3 in 4" is a share, "6 in 36" a count. */
const wholes = new Set([2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 20, 25, 50, 100, 1000]);

function outOf(scene: Scene, i: number): Core | null {
  const at = joinAfter(scene, i);
  if (at === null) return null;
  const part = readNumeral(scene, i);
  const isOne = scene.lexicon.words.numbers.ones.includes(normAt(scene, i));
  if (!part || (part.article && !isOne) || part.scale !== 1 || part.own) return null;
  // "One voter in twenty": what is shared out may stand between.
  const named = at > overHyphen(scene, part.next);
  if (named && at !== part.next + 1) return null;
  const join = matchAt(scene.lexicon.outOf, scene.tokens, at, scene.to);
  const whole = join && (readNumeral(scene, overHyphen(scene, join.next)) ?? bareHundred(scene, join.next));
  if (!whole || whole.article || !wholes.has(whole.value) || part.value >= whole.value) return null;
  if (named && (part.value >= 10 || unitAfter(scene, whole.next, false))) return null;
  return percent(i, whole.next, (100 * part.value) / whole.value);
}

/** "In every hundred". */
const bareHundred = (scene: Scene, i: number) =>
  normAt(scene, i) === scene.lexicon.words.numbers.hundred ? { value: 100, next: i + 1, article: false } : null;

/**
 * Where the words that join a part to its whole begin, right behind a number ("treinta y cinco" is one) or behind one word more; null where they do not: most
 * numbers end here.
 */
function joinAfter(scene: Scene, i: number): number | null {
  const isJoined = normAt(scene, i + 1) === scene.lexicon.words.numbers.joiner;
  const next = overHyphen(scene, isJoined ? i + 3 : i + 1);
  const joins = (at: number) => scene.lexicon.outOf.next.has(scene.tokens[at]?.norm ?? '');
  if (joins(next)) return next;
  return tokenAt(scene, next)?.kind === 'word' && joins(next + 1) ? next + 1 : null;
}

function fraction(scene: Scene, i: number): Core | null {
  const { fractions, words } = scene.lexicon;
  const { numbers } = words;
  const part = numerator(scene, i);
  if (!part) return null;
  let next = part.next;
  const denominator = fractions.get(normAt(scene, next));
  if (!denominator || part.value >= denominator) return null;
  const plural = part.value > 1 && normAt(scene, next).endsWith('s');
  next++;
  const tail = numbers.fractionTails.includes(normAt(scene, next));
  if (tail) next++;
  const of = numbers.of.includes(normAt(scene, next));
  const share = part.value / denominator;
  const whole = of ? partOf(scene, i, next + 1, share) : null;
  if (whole) return whole;
  const named = part.value === 1 && part.next === i + 2 && denominator > 2 && !unitAfter(scene, next, false);
  const hedge = hedged(scene, i) || matchAt(scene.lexicon.hedgesAfter, scene.tokens, next, scene.to) !== null;
  const sure = tail || plural || of || named || (hedge && part.value >= 1 && denominator > 2);
  if (!sure || (part.implied && !tail)) return null;
  return percent(i, next, share * 100);
}

interface Numerator {
  value: number;
  next: number;
  /** Only the fraction word is there: "quinta parte". */
  implied: boolean;
}

function numerator(scene: Scene, i: number): Numerator | null {
  const { fractions, cardinals, words } = scene.lexicon;
  const norm = normAt(scene, i);
  if (fractions.has(norm) && !cardinals.has(norm)) return { value: 1, next: i, implied: true };
  const value = words.numbers.articles.includes(norm) ? 1 : (cardinals.get(norm) ?? 10);
  return value > 0 && value < 10 ? { value, next: overHyphen(scene, i + 1), implied: false } : null;
}

/** "three-quarters of an hour", "un cuarto de millón". */
function partOf(scene: Scene, first: number, i: number, share: number): Core | null {
  const { lexicon, tokens, to } = scene;
  const at = lexicon.words.numbers.articles.includes(normAt(scene, i)) ? i + 1 : i;
  const scale = lexicon.scales.get(normAt(scene, at));
  if (scale) return partOfScale(scene, first, at + 1, share * scale, scale);
  const unit = matchAt(lexicon.units, tokens, at, to);
  if (unit?.value.kind !== 'duration' || tokenAt(scene, at)?.kind !== 'word') return null;
  return {
    kind: 'duration',
    first,
    next: unit.next,
    value: share * unit.value.factor,
    factor: unit.value.factor,
    scale: 1,
    bare: false
  };
}

/** "a quarter of a million dollars". */
function partOfScale(scene: Scene, first: number, next: number, value: number, scale: number): Core {
  const unit = unitAfter(scene, next, true);
  if (!unit) return { kind: 'count', first, next, value, factor: 1, scale, bare: true };
  const { kind, factor } = unit.value;
  const core: Core = { kind, first, next: unit.next, value: value * factor, factor, scale, bare: false };
  if ('name' in unit.value) core.unit = unit.value.name;
  return core;
}
