import { Lead, leadOf, Tail, tailOf } from './beside';
import { changeBefore } from './hedge/hedgeBefore';
import { matchAt, matchBefore } from './phrases';
import { type Core, normAt, type Scene, tokenAt } from './scene';

export interface RangeCore {
  core: Core;
  min: number;
  max: number;
}

/** "rose from 80 to 126": two values. The index is that of the word "from", which is no hedge ("pasó de 80 a 126"). */
export interface Change {
  change: number;
}

type ReadCore = (scene: Scene, i: number, noJoin: boolean) => Core | null;

/** Words that may stand between the joining word and the other end: "between 75 and about the 80". */
const mostSkipped = 4;

/** Which word opens a range before the value, and where. */
function openerOf(scene: Scene, core: Core, floor: number): { kind: 'between' | 'from'; first: number } | null {
  const { lexicon, tokens } = scene;
  const { ranges } = lexicon.words;
  let at = core.first - 1;
  for (let n = 0; n < mostSkipped && at >= floor; n++) {
    const norm = normAt(scene, at);
    if (ranges.between.open.includes(norm)) return { kind: 'between', first: at };
    if (ranges.from.open.includes(norm)) return { kind: 'from', first: at };
    const hedge = matchBefore(lexicon.hedgesBefore, tokens, at, floor);
    if (hedge) at = hedge.first - 1;
    else if (lexicon.articles.has(norm)) at--;
    else return null;
  }
  return null;
}

/** Joins the value with another end after it, if the words make a range of the two. */
export function rangeOf(scene: Scene, core: Core, floor: number, read: ReadCore): RangeCore | Change | null {
  if (core.value === null || core.kind === 'date' || core.kind === 'time') return null;
  const opener = leadOf(scene, core.first) & Lead.value ? openerOf(scene, core, floor) : null;
  return (
    joined(scene, core, opener, floor, read) ?? (opener?.kind === 'between' ? rejoined(scene, core, opener, floor, read) : null)
  );
}

/** "between two hundred and six hundred": read again without reading on over "and". */
function rejoined(
  scene: Scene,
  core: Core,
  opener: { kind: 'between' | 'from'; first: number },
  floor: number,
  read: ReadCore
): RangeCore | Change | null {
  const shorter = read(scene, core.first, true);
  return shorter && shorter.next < core.next ? joined(scene, shorter, opener, floor, read) : null;
}

function joined(
  scene: Scene,
  core: Core,
  opener: ReturnType<typeof openerOf>,
  floor: number,
  read: ReadCore
): RangeCore | Change | null {
  const join = joinAfter(scene, core.next, opener?.kind ?? null);
  if (join === null) return null;
  const other = otherEnd(scene, join.next, read);
  const pair = other && align(core, other);
  if (!other || !pair) return null;
  // "An hour and a half, or a little more than two hours": each with its unit and its hedge, they are two.
  if (join.or && !opener && !core.bare && other.first > join.next) return null;
  if (opener?.kind !== 'between' && !join.or && !join.dash && changeBefore(scene, opener?.first ?? core.first, floor)) {
    return opener ? { change: opener.first } : null;
  }
  if (pair[0] >= pair[1]) return null;
  const first = opener && (opener.kind === 'between' || !join.or) ? opener.first : core.first;
  return { core: { ...other, first, value: (pair[0] + pair[1]) / 2, own: 'range' }, min: pair[0], max: pair[1] };
}

interface Join {
  next: number;
  dash: boolean;
  or: boolean;
}

function joinAfter(scene: Scene, i: number, opener: 'between' | 'from' | null): Join | null {
  const token = tokenAt(scene, i);
  if (!token || !(tailOf(scene, i) & Tail.range)) return null;
  const { ranges } = scene.lexicon.words;
  const { norm } = token;
  const or = ranges.or.includes(norm);
  if (opener === 'between' && ranges.between.join.includes(norm)) return { next: i + 1, dash: false, or: false };
  const from = opener === 'from' ? matchAt(scene.lexicon.fromJoin, scene.tokens, i, scene.to) : null;
  if (from && from.next > i + 1) return { next: from.next, dash: false, or: false };
  if (!or && !from && !ranges.plain.includes(norm)) return null;
  const dash = token.kind === 'mark';
  if (dash && (token.spaced || tokenAt(scene, i + 1)?.spaced)) return null;
  return { next: i + 1, dash, or };
}

function otherEnd(scene: Scene, i: number, read: ReadCore): Core | null {
  const { lexicon } = scene;
  let at = i;
  for (let skipped = 0; skipped <= mostSkipped; skipped++) {
    const core = read(scene, at, false);
    if (core) return core.value === null || core.kind === 'date' || core.kind === 'time' ? null : core;
    const norm = normAt(scene, at);
    if (!lexicon.hedgeWords.has(norm) && !lexicon.articles.has(norm)) return null;
    at++;
  }
  return null;
}

/** Both ends in base units: a unit or scale that is written once holds for both. Null where the ends do not fit together. */
function align(a: Core, b: Core): [number, number] | null {
  if (a.value === null || b.value === null) return null;
  if (a.kind === b.kind && (a.unit ?? b.unit) === (b.unit ?? a.unit) && a.bare === b.bare) return scaled(a, b, a.value, b.value);
  if (a.bare && a.kind === 'count') return scaled(a, b, a.value * b.factor, b.value);
  if (b.bare && b.kind === 'count') {
    Object.assign(b, { kind: a.kind, factor: a.factor, bare: false }, a.unit ? { unit: a.unit } : {});
    b.value *= a.factor;
    return scaled(a, b, a.value, b.value);
  }
  return null;
}

function scaled(a: Core, b: Core, from: number, to: number): [number, number] {
  const shared = a.scale === 1 && b.scale !== 1 && from / a.factor < 1_000 ? from * b.scale : from;
  return [shared < to ? shared : from, to];
}
