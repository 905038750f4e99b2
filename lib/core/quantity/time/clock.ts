import { type Numeral, readNumeral } from '../number/numeral';
import { matchAt, matchBefore } from '../phrases';
import { type Core, normAt, overHyphen, type Scene, tokenAt } from '../scene';
import { partAhead, partBehind } from './clockPart';
import { countsSomething } from './duration';

const noon = 720;

/** A time of day that begins at `i`: "11:05 a.m.", "6pm", "13.05 h", "las once y media", "noon". Value: minutes after midnight. */
export function readClock(scene: Scene, i: number): Core | null {
  const named = scene.lexicon.words.clock.named[normAt(scene, i)];
  if (named !== undefined) return clockCore(i, i + 1, named);
  const figures = tokenAt(scene, i)?.kind === 'number' ? inDigits(scene, i) : null;
  return figures ?? afterPart(scene, i) ?? inWords(scene, i);
}

const clockCore = (first: number, next: number, value: number): Core => ({
  kind: 'time',
  first,
  next,
  value,
  factor: 1,
  scale: 1,
  bare: false
});

const colon = /^([01]?\d|2[0-4]):([0-5]\d)(?::[0-5]\d)?$/;
const dot = /^([01]?\d|2[0-4])\.([0-5]\d)$/;

function inDigits(scene: Scene, i: number): Core | null {
  const norm = normAt(scene, i);
  const parts = colon.exec(norm) ?? dot.exec(norm);
  if (!parts) return hoursAndH(scene, i);
  const minutes = Number(parts[1]) * 60 + Number(parts[2]);
  const half = meridiemAfter(scene, i + 1);
  if (half) return clockCore(i, half.next, halfDay(minutes, half.value));
  const mark = hourMark(scene, i + 1);
  if (norm.includes(':') && mark && isColonLength(scene, i)) return null;
  if (norm.includes(':')) return clockCore(i, mark ?? i + 1, minutes);
  if (scene.lexicon.words.numbers.decimal === ',' && mark) return clockCore(i, mark, minutes);
  return cueBefore(scene, i) && scene.lexicon.words.numbers.decimal === ',' ? clockCore(i, i + 1, minutes) : null;
}

/** Hours written with a colon are a length up to this; later ones are a time of day ("13:05 horas"). */
const longestColon = 9;

/** "1:40 hours" is a length, "a las 1:40 horas" and "13:05 horas" are times. */
export function isColonLength(scene: Scene, i: number): boolean {
  const hours = colon.exec(normAt(scene, i))?.[1];
  return hours !== undefined && Number(hours) <= longestColon && !cueBefore(scene, i);
}

/** "13h05" after a cue or in the afternoon: "1h40" is a length. */
function hoursAndH(scene: Scene, i: number): Core | null {
  const norm = normAt(scene, i);
  const minutes = normAt(scene, i + 2);
  if (!/^\d{1,2}$/.test(norm) || Number(norm) > 24 || normAt(scene, i + 1) !== 'h' || !/^[0-5]\d$/.test(minutes)) return null;
  if (tokenAt(scene, i + 1)?.spaced || tokenAt(scene, i + 2)?.spaced) return null;
  return Number(norm) >= 10 || cueBefore(scene, i) ? clockCore(i, i + 3, Number(norm) * 60 + Number(minutes)) : null;
}

/** Whole hours need a meridiem, "o'clock" or a cue beside them. */
function inWords(scene: Scene, i: number): Core | null {
  const { lexicon, tokens, to } = scene;
  const token = tokens[i];
  if (token?.kind === 'number' && token.norm.length > 2) return null;
  const numeral = readNumeral(scene, i, { noJoin: true });
  if (numeral?.scale !== 1 || !Number.isInteger(numeral.value) || numeral.value > 24 || numeral.own) return null;
  const cue = cueBefore(scene, i);
  const part = cue ? partBehind(scene, numeral.next, cue.strong && !cue.between) : null;
  const minutes = numeral.value * 60 + (part?.value ?? 0);
  const next = part?.next ?? numeral.next;
  const half = meridiemAfter(scene, next);
  if (half && numeral.value <= 12) return clockCore(i, half.next, halfDay(minutes, half.value));
  const oclock = matchAt(lexicon.oclock, tokens, next, to);
  if (oclock && !numeral.article) return clockCore(i, oclock.next, minutes);
  if (!cue && isHour(numeral) && isAtVerb(scene, i, next)) return clockCore(i, next, minutes);
  if (!cue || (numeral.article && !cue.strong)) return null;
  const mark = hourMark(scene, next);
  if (mark) {
    // "Se fue a las dos horas y media": what comes behind the hours belongs to a length, as do hours in words that something goes on to.
    const isLength =
      isBound(scene, i) ||
      matchAt(lexicon.clockParts, tokens, mark, to) !== null ||
      (cue.end && isHour(numeral) && !numeral.digits);
    return cue.strong && !isLength ? clockCore(i, mark, minutes) : null;
  }
  return cue.strong && !countsSomething(scene, next) && !matchAt(lexicon.units, tokens, next, to)
    ? clockCore(i, next, minutes)
    : null;
}

/** "half past ten", "at ten to one". A bare "ten to twelve" is a range. */
function afterPart(scene: Scene, i: number): Core | null {
  const part = partAhead(scene, i);
  const hour = part && readNumeral(scene, part.next, { noJoin: true });
  if (!hour || !isHour(hour) || countsSomething(scene, hour.next)) return null;
  const minutes = hour.value * 60 + part.value;
  const half = meridiemAfter(scene, hour.next);
  return half ? clockCore(i, half.next, halfDay(minutes, half.value)) : clockCore(i, hour.next, minutes);
}

const isHour = ({ value, scale, own, article }: Numeral) =>
  scale === 1 && Number.isInteger(value) && value > 0 && value <= 12 && !own && !article;

/** How far before a bare hour the word for what begins or ends then may stand, in tokens. */
const verbReach = 6;

/** "It began at eleven and broke up just before one", but not "at one point". */
function isAtVerb(scene: Scene, i: number, next: number): boolean {
  if (countsSomething(scene, next) || (normAt(scene, i) === 'one' && tokenAt(scene, next)?.kind === 'word')) return false;
  const { words, clockHedges } = scene.lexicon;
  const { verbCues, begin, end } = words.clock;
  if (verbCues.length === 0) return false;
  const hedge = matchBefore(clockHedges, scene.tokens, i - 1, scene.from);
  const isHedged = hedge !== null && hedge.next - hedge.first > 1;
  if (!isHedged && !verbCues.includes(normAt(scene, (hedge?.first ?? i) - 1))) return false;
  for (let at = i - 1; at >= Math.max(scene.from, i - verbReach); at--) {
    const norm = normAt(scene, at);
    if (begin.includes(norm) || end.includes(norm)) return true;
  }
  return false;
}

/** "no llegó a las dos horas": the words before are a hedge, so the hours are a length. */
function isBound(scene: Scene, i: number): boolean {
  const hedge = matchBefore(scene.lexicon.hedgesBefore, scene.tokens, i - 2, scene.from);
  return hedge !== null && hedge.next - hedge.first > 1;
}

function meridiemAfter(scene: Scene, i: number) {
  return matchAt(scene.lexicon.meridiem, scene.tokens, overHyphen(scene, i), scene.to);
}

function hourMark(scene: Scene, i: number): number | null {
  return scene.lexicon.words.clock.hourMarks.includes(normAt(scene, i)) ? i + 1 : null;
}

/** What stands before an hour. */
interface Cue {
  /** It alone makes a number an hour. */
  strong: boolean;
  /** It opens a span of two hours. */
  between: boolean;
  /** It tells where something ends: "hasta las". */
  end: boolean;
}

function cueBefore(scene: Scene, i: number): Cue | null {
  const cue = matchBefore(scene.lexicon.clockCues, scene.tokens, i - 1, scene.from);
  if (!cue) return null;
  const { dates, ranges, clock } = scene.lexicon.words;
  const first = normAt(scene, cue.first);
  return {
    strong: cue.next - cue.first > 1 && !dates.of.includes(first),
    between: ranges.between.open.includes(first),
    end: clock.end.includes(first)
  };
}

function halfDay(minutes: number, half: 'am' | 'pm'): number {
  if (minutes > noon + 59) return minutes;
  return (minutes % noon) + (half === 'pm' ? noon : 0);
}
