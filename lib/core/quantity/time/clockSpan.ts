import { intervalOf } from '../hedge/interval';
import { matchBefore } from '../phrases';
import type { Hedge, Quantity } from '../quantity';
import { normAt, type Scene, tokenAt } from '../scene';

/** Tokens between the two times of one span, at most. */
const reach = 16;
const openReach = 6;
const day = 1_440;
/** Longer than this no meeting told by two clock times lasts. */
const longest = 18 * 60;

/** "from 11:05 to shortly before 13:00" as one duration, from the two times found one after the other; null where they are not start and end. */
export function clockSpan(scene: Scene, start: Quantity, end: Quantity): Quantity | null {
  if (start.kind !== 'time' || end.kind !== 'time' || end.first - start.last > reach) return null;
  const opened = openedAt(scene, start, end);
  if (opened === null) return null;
  const minutes = difference(start.figure ?? 0, end.figure ?? 0);
  if (minutes === null) return null;
  const hedge = looser(mirrored(hedgeOf(scene, start.first)), hedgeOf(scene, end.first));
  const token = scene.tokens[opened];
  return {
    kind: 'duration',
    first: opened,
    last: end.last,
    start: token?.start ?? start.start,
    end: end.end,
    figure: minutes,
    ...intervalOf(minutes, hedge, 'duration')
  };
}

/** A start without its half of the day takes the end's: "from 11 to 1 p.m."; where neither has one, one o'clock follows on twelve. */
function difference(from: number, to: number): number | null {
  const isOnDial = from < 13 * 60 && to < 13 * 60;
  const minutes = to > from ? to - from : to - from + (isOnDial ? day / 2 : day);
  if (minutes <= longest) return minutes;
  const half = (minutes + day / 2) % day;
  return half > 0 && half <= longest / 3 ? half : null;
}

/** The first token of the span: its opening word, its beginning verb, or the first time itself. */
function openedAt(scene: Scene, start: Quantity, end: Quantity): number | null {
  const { lexicon } = scene;
  const { ranges, clock } = lexicon.words;
  const between = end.first - start.last - 1;
  const join = joinBetween(scene, start, end);
  if (join.broken) return null;
  let near = true;
  for (let at = start.first - 1; at >= scene.from && at >= start.first - openReach; at--) {
    const norm = normAt(scene, at);
    if (norm === '.' || norm === ';') break;
    if (near && join.from && (ranges.from.open.includes(norm) || ranges.between.open.includes(norm))) return at;
    near &&= lexicon.articles.has(norm) || lexicon.clockWords.has(norm);
    if (clock.begin.includes(norm) && (join.end || join.from)) return at;
  }
  const first = tokenAt(scene, start.last + 1);
  if (between <= 2 && first && (ranges.plain.includes(first.norm) || ranges.from.join.includes(first.norm)) && first.norm !== 'y')
    return start.first;
  return null;
}

function joinBetween(scene: Scene, start: Quantity, end: Quantity): { from: boolean; end: boolean; broken: boolean } {
  const { ranges, clock } = scene.lexicon.words;
  const found = { from: false, end: false, broken: false };
  for (let at = start.last + 1; at < end.first; at++) {
    const norm = normAt(scene, at);
    if (ranges.from.join.includes(norm) || ranges.between.join.includes(norm)) found.from ||= at - start.last <= 2;
    if (clock.end.includes(norm)) found.end = true;
    if (norm === ';' || (norm === '.' && tokenAt(scene, at + 1)?.capital)) found.broken = true;
  }
  return found;
}

const hedgeOf = (scene: Scene, i: number): Hedge | null => {
  let at = i - 1;
  while (at > i - 3 && scene.lexicon.articles.has(normAt(scene, at))) at--;
  return matchBefore(scene.lexicon.clockHedges, scene.tokens, at, scene.from)?.value ?? null;
};

/** A start told as later than it is makes the span shorter, and the other way round. */
const mirrored = (hedge: Hedge | null): Hedge | null =>
  hedge === 'nearly' ? 'just-over' : hedge === 'just-over' ? 'nearly' : hedge;

function looser(a: Hedge | null, b: Hedge | null): Hedge | null {
  if (!a || !b) return a ?? b;
  return a === b ? a : 'about';
}
