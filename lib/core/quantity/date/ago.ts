import type { Token } from '../../text/tokens';
import { readNumeral } from '../number/numeral';
import { matchBefore } from '../phrases';
import { normAt, type Scene } from '../scene';
import type { Point } from './body';

/** Words a number before a unit of days can have; looking for the unit first spares reading most numbers. */
const agoReach = 4;

function unitNear({ tokens, to, lexicon }: Scene, i: number): boolean {
  const end = Math.min(to, i + 1 + (tokens[i]?.kind === 'number' ? 1 : agoReach));
  for (let at = i + 1; at < end; at++) if (lexicon.agoUnits.has((tokens[at] as Token).norm)) return true;
  return false;
}

/** "two days ago", "hace dos meses": only days and more; an hour ago names no day. */
export function readAgo(scene: Scene, i: number): Point | null {
  const { lexicon, tokens, from } = scene;
  if (!unitNear(scene, i)) return null;
  const numeral = readNumeral(scene, i);
  const unit = numeral && lexicon.agoUnits.get(normAt(scene, numeral.next));
  if (!numeral || !unit || !Number.isInteger(numeral.value) || numeral.value > 999) return null;
  const after = lexicon.words.units.ago.after.includes(normAt(scene, numeral.next + 1));
  const before = matchBefore(lexicon.agoBefore, tokens, i - 1, from);
  if (!after && !before) return null;
  return { part: { relative: { unit, n: -numeral.value } }, next: numeral.next + (after ? 2 : 1) };
}
