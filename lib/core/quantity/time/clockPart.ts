import type { Unit } from '../language';
import { readNumeral } from '../number/numeral';
import { matchAt } from '../phrases';
import { normAt, type Scene } from '../scene';
import { countsSomething } from './duration';

/** Minutes told apart from their hour. */
interface Part {
  /** Less than none where they lead up to it. */
  value: number;
  /** Index after its last token. */
  next: number;
}

/** What stands behind an hour: "las once y media"; where a number may follow, "la una menos diez", too. */
export function partBehind(scene: Scene, i: number, mayBeNumber: boolean): Part | null {
  const { lexicon, tokens, to } = scene;
  const named = matchAt(lexicon.clockParts, tokens, i, to);
  const sign = lexicon.words.clock.signs[normAt(scene, i)];
  if (named || sign === undefined || !mayBeNumber) return named;
  const minutes = minutesAt(scene, i + 1);
  return minutes && !countsSomething(scene, minutes.next) ? { ...minutes, value: sign * minutes.value } : null;
}

/** What stands ahead of an hour: "half past", "at ten to", "twenty minutes past". */
export function partAhead(scene: Scene, i: number): Part | null {
  const { lexicon, tokens, to } = scene;
  const { clock } = lexicon.words;
  const named = matchAt(lexicon.clockPartsAhead, tokens, i, to);
  const minutes = named ? null : minutesAt(scene, i);
  if (!minutes) return named;
  const unit = matchAt(lexicon.units, tokens, minutes.next, to);
  const isTime = unit ? isMinute(unit.value) : clock.verbCues.includes(normAt(scene, i - 1));
  const at = unit?.next ?? minutes.next;
  const sign = clock.signsAhead[normAt(scene, at)];
  return isTime && sign !== undefined ? { value: sign * minutes.value, next: at + 1 } : null;
}

const isMinute = ({ kind, factor }: Unit) => kind === 'duration' && factor === 1;

function minutesAt(scene: Scene, i: number): Part | null {
  const numeral = readNumeral(scene, i, { noJoin: true });
  if (numeral?.scale !== 1 || numeral.own || numeral.article) return null;
  const { value, next } = numeral;
  return Number.isInteger(value) && value > 0 && value < 60 ? { value, next } : null;
}
