import { Lead, leadOf } from '../beside';
import type { BeforeHedge } from '../lexicon';
import { matchBefore } from '../phrases';
import type { Hedge } from '../quantity';
import { type Core, normAt, type Scene, tokenAt } from '../scene';

export interface FoundHedge {
  hedge: Hedge;
  /** First token of the hedge's words. */
  first: number;
}

/** Words a change may stand before "up to v" or "from a to b". */
const changeReach = 6;
/** Hedges that pile up: "at least some 75". */
const mostHedges = 3;
const mostBetween = 2;
const negationReach = 3;

/** The hedge in the words before a value; looks back no further than `floor`. */
export function hedgeBefore(scene: Scene, core: Core, floor: number): FoundHedge | null {
  if (!(leadOf(scene, core.first) & Lead.value)) return null;
  let found: FoundHedge | null = null;
  let end = core.first;
  for (let n = 0; n < mostHedges; n++) {
    const match = nextBefore(scene, end, floor);
    if (!match || (match.value.level && isLengthReached(scene, core))) break;
    const hedge = meaning(scene, core, match.value, match.first, floor);
    found = { hedge: found ? stronger(found.hedge, hedge) : hedge, first: match.first };
    end = match.first;
  }
  return found;
}

/** "Se alargó hasta las dos horas": how long it has become; without an article it is a limit. */
const isLengthReached = (scene: Scene, { kind, first }: Core) =>
  kind === 'duration' && scene.lexicon.articles.has(normAt(scene, first - 1));

function nextBefore(scene: Scene, end: number, floor: number) {
  const { lexicon, tokens } = scene;
  let at = end - 1;
  for (let skipped = 0; skipped <= mostBetween && at >= floor; skipped++) {
    const match = matchBefore(lexicon.hedgesBefore, tokens, at, floor);
    if (match) return skipped > 0 && match.value.direct ? null : match;
    if (skipped === 0 && tokens[at]?.norm === '-' && !tokens[at]?.spaced) at--;
    else if (lexicon.between.has(normAt(scene, at))) at--;
    else return null;
  }
  return null;
}

/** A bound says more than "about", and the outer of two bounds is what is claimed. */
const stronger = (inner: Hedge, outer: Hedge): Hedge => (outer === 'about' || outer === 'exact' ? inner : outer);

function meaning(scene: Scene, core: Core, { hedge, level }: BeforeHedge, first: number, floor: number): Hedge {
  if (level) return core.kind !== 'duration' && isLevel(scene, first, floor) ? 'exact' : hedge;
  const denied = negated(scene, first, floor);
  if (!denied) return hedge;
  if (hedge === 'over' || hedge === 'just-over') return 'up-to';
  if (hedge === 'under') return 'at-least';
  return hedge === 'at-least' ? 'under' : hedge;
}

/** "did not last more than": the negation stands a verb away. */
function negated(scene: Scene, first: number, floor: number): boolean {
  const { negations, negationStops } = scene.lexicon.words.hedges;
  for (let at = first - 1; at >= floor && at >= first - negationReach; at--) {
    const token = tokenAt(scene, at);
    if (token?.kind !== 'word' || negationStops.includes(token.norm)) return false;
    if (negations.includes(token.norm)) return true;
  }
  return false;
}

/** "The toll is up to 126", "subirían hasta el 50 %": how high it has risen, not a limit. */
function isLevel(scene: Scene, first: number, floor: number): boolean {
  return scene.lexicon.words.hedges.level.includes(normAt(scene, first - 1)) || changeBefore(scene, first, floor);
}

/** A word of rising or falling stands shortly before, in the same clause. */
export function changeBefore(scene: Scene, first: number, floor: number): boolean {
  for (let at = first - 1; at >= floor && at >= first - changeReach; at--) {
    const token = tokenAt(scene, at);
    if (token?.kind === 'mark' && token.norm !== '%') return false;
    if (token && scene.lexicon.change.has(token.norm)) return true;
  }
  return false;
}
