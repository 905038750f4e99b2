import type { Unit } from './language';
import type { NumeralOptions } from './number/adding';
import { type Numeral, readNumeral } from './number/numeral';
import { type Match, matchAt, matchBefore } from './phrases';
import { type Core, normAt, overHyphen, type Scene, tokenAt } from './scene';
import { isColonLength } from './time/clock';
import { restOfDuration } from './time/duration';
import { unitAfter } from './units';

/** A number with its unit that begins at `i`: count, duration, money, percentage or measure. */
export function readValueCore(scene: Scene, i: number, options: NumeralOptions = {}): Core | null {
  const clockLike = readColonHours(scene, i);
  if (clockLike) return clockLike;
  const numeral = readNumeral(scene, i, options);
  if (!numeral) return null;
  const of = numeral.scale !== 1 || numeral.own !== undefined || numeral.value >= 1e6;
  const unit = unitAfter(scene, isHeading(scene, i, numeral.next) ? numeral.next + 1 : numeral.next, of);
  if (unit && unitFits(scene, numeral, unit, i)) return withUnit(scene, i, numeral, unit);
  if (numeral.article || numeral.needsUnit) return null;
  if (isLoneOne(scene, i, numeral)) return null;
  return {
    kind: 'count',
    first: i,
    next: numeral.next,
    value: numeral.value,
    factor: 1,
    scale: numeral.scale,
    bare: true,
    ...own(numeral)
  };
}

/** "100: minutes that they talked", "20 – per cent of the fleet": the figure that its sentence is headed by, with the unit behind the mark. */
const isHeading = (scene: Scene, i: number, next: number) => i === scene.from && headingMarks.has(normAt(scene, next));

const headingMarks = new Set([':', '–', '—']);

const own = (numeral: Numeral) => (numeral.own ? { own: numeral.own } : {});

function withUnit(scene: Scene, i: number, numeral: Numeral, unit: Match<Unit>): Core {
  const { kind, factor } = unit.value;
  const core: Core = {
    kind,
    first: i,
    next: unit.next,
    value: numeral.value * factor,
    factor,
    scale: numeral.scale,
    bare: false,
    ...own(numeral)
  };
  if ('name' in unit.value) core.unit = unit.value.name;
  if (kind === 'duration') {
    const sum = restOfDuration(scene, numeral.value * factor, factor, unit.next);
    core.value = sum.minutes;
    core.next = overLong(scene, sum.next);
  }
  return core;
}

/** "hour-long", "two hours long". */
function overLong(scene: Scene, i: number): number {
  const at = overHyphen(scene, i);
  return scene.lexicon.words.numbers.bareAfter.includes(normAt(scene, at)) ? at + 1 : i;
}

/** "one" alone counts nothing, but "one person" does. */
function isLoneOne(scene: Scene, i: number, numeral: Numeral): boolean {
  const { ones } = scene.lexicon.words.numbers;
  return numeral.next === i + 1 && ones.includes(normAt(scene, i)) && !scene.lexicon.people.has(normAt(scene, numeral.next));
}

function unitFits(scene: Scene, numeral: Numeral, unit: Match<Unit>, i: number): boolean {
  const first = normAt(scene, unit.first);
  // One letter is a unit only beside digits: "2 h", not "a g".
  if (/^[a-z]{1,2}$/.test(first) && !numeral.digits) return false;
  const token = tokenAt(scene, unit.first);
  // "8 m" is a measure; "8 M" may be a make of something.
  if (first.length === 1 && token?.capital && unit.value.kind === 'measure') return false;
  if (!numeral.article) return true;
  if (numeral.value === 1 && isPlural(first)) return false;
  return unit.value.kind === 'duration' && articleFits(scene, unit.value.factor, i, numeral.value);
}

const isPlural = (unit: string) => unit.endsWith('s') && unit !== 'mes';

const minutesOfDay = 1_440;

/**
 * "an hour" is a length; "a second strike" is none, and neither is the rate in "twice a day" or "$20 an hour". A day and
 * more is a length only where the words before say so ("lasted a week").
 */
function articleFits(scene: Scene, factor: number, i: number, value: number): boolean {
  const { lexicon, tokens, from } = scene;
  if (factor < 1) return false;
  if (value !== 1) return true;
  const before = tokenAt(scene, i - 1);
  if (before?.kind === 'number' || (before && lexicon.units.next.has(before.norm) && before.norm !== ',')) return false;
  if (factor < minutesOfDay) return true;
  return (
    matchBefore(lexicon.bareBefore, tokens, i - 1, from) !== null ||
    matchBefore(lexicon.hedgesBefore, tokens, i - 1, from) !== null
  );
}

const colonHours = /^(\d{1,2}):([0-5]\d)$/;
/** "1:40 hours". */
function readColonHours(scene: Scene, i: number): Core | null {
  const parts = colonHours.exec(normAt(scene, i));
  if (!parts || !isColonLength(scene, i)) return null;
  const { lexicon, tokens, to } = scene;
  const unit = matchAt(lexicon.units, tokens, overHyphen(scene, i + 1), to);
  if (unit?.value.kind !== 'duration' || unit.value.factor !== 60) return null;
  return {
    kind: 'duration',
    first: i,
    next: unit.next,
    value: Number(parts[1]) * 60 + Number(parts[2]),
    factor: 60,
    scale: 1,
    bare: false
  };
}

/** An amount that begins with its currency: "$1.3bn", "US$ 580 million", "USD 580 M". */
export function readMoney(scene: Scene, i: number): Core | null {
  const { lexicon, tokens, to } = scene;
  const currency = matchAt(lexicon.currencyBefore, tokens, i, to);
  if (!currency) return null;
  const letters = tokenAt(scene, i)?.kind === 'word';
  if (letters && !tokenAt(scene, i)?.capital && normAt(scene, i).length < 3) return null;
  if (tokenAt(scene, currency.next)?.kind !== 'number') return null;
  const numeral = readNumeral(scene, currency.next, { money: true });
  if (!numeral) return null;
  // COP26 and COP30 are conferences.
  if (letters && currency.next === i + 1 && !tokenAt(scene, currency.next)?.spaced && numeral.value < 100) return null;
  const unit = unitAfter(scene, numeral.next, true);
  const named = unit?.value.kind === 'money' ? unit : null;
  return {
    kind: 'money',
    first: i,
    next: named?.next ?? numeral.next,
    value: numeral.value,
    factor: 1,
    scale: numeral.scale,
    unit: named && 'name' in named.value && currency.value === 'USD' ? named.value.name : currency.value,
    bare: false
  };
}

/** A duration that begins with its unit: "hour-long", "hora y media", "hour-and-forty-minute", "for hours". */
export function readUnitFirst(scene: Scene, i: number): Core | null {
  const { lexicon, tokens, from, to } = scene;
  const unit = matchAt(lexicon.units, tokens, i, to);
  if (unit?.value.kind !== 'duration') return null;
  const { factor } = unit.value;
  const token = tokenAt(scene, i);
  // A capital in mid-sentence is a name's; behind a mark ("HOST: ¡Hora y media!") a sentence may begin.
  if (token?.capital && i > from && tokenAt(scene, i - 1)?.kind !== 'mark') return null;
  const core = { kind: 'duration' as const, first: i, factor, scale: 1, bare: false };
  const norm = normAt(scene, i);
  if (norm.endsWith('long')) return { ...core, next: unit.next, value: factor };
  const plural = isPlural(norm);
  const after = overHyphen(scene, unit.next);
  if (lexicon.words.numbers.bareAfter.includes(normAt(scene, after))) {
    if (!plural) return after > unit.next ? { ...core, next: after + 1, value: factor } : null;
    return { ...core, next: after + 1, value: null, vague: [2 * factor, null] };
  }
  if (plural) {
    if (!matchBefore(lexicon.bareBefore, tokens, i - 1, from)) return null;
    return { ...core, next: unit.next, value: null, vague: [2 * factor, null] };
  }
  if (factor !== 60) return null;
  const sum = restOfDuration(scene, factor, factor, unit.next);
  return sum.next > unit.next && sum.minutes > factor ? { ...core, next: sum.next, value: sum.minutes } : null;
}
