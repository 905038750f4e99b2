import { matchAt } from '../phrases';
import { normAt, overHyphen } from '../scene';
import type { Adding } from './adding';
import { addCardinal } from './addPlaces';

/** Adds what "and" joins to the number: "two hundred and six", "treinta y uno", "two and a half". */
export function addJoined(adding: Adding, at: number): boolean {
  const { lexicon, tokens, to } = adding.scene;
  const part = adding.head.half || adding.options.noJoin ? null : matchAt(lexicon.parts, tokens, at, to);
  if (part) return addPart(adding, part.value, part.next);
  if (adding.options.noJoin || !mayJoin(adding)) return false;
  const next = overHyphen(adding.scene, at + 1);
  const cardinal = lexicon.cardinals.get(normAt(adding.scene, next));
  if (cardinal === undefined || cardinal === 0) return false;
  const limit = lexicon.words.numbers.joinsAfter === 'ten' ? 10 : 100;
  return cardinal < limit && addCardinal(adding, cardinal, next + 1);
}

function mayJoin({ scene, place, current, counted }: Adding): boolean {
  if (scene.lexicon.words.numbers.joinsAfter === 'ten') return place === 2 && current > 0;
  return place === 3 || (current < 0 && counted);
}

/** "and a half": of one, or of the scale word it follows ("2 millones y medio"). */
function addPart(adding: Adding, part: number, next: number): boolean {
  if (adding.head.article && !adding.counted) return false;
  if (adding.current >= 0) adding.current += part;
  else if (adding.scale === 1_000 && adding.total === 0) adding.group += part * adding.scale;
  else adding.total += part * adding.scale;
  adding.place = 0;
  adding.at = next;
  return true;
}

/** "two dozen", "medio centenar": a collective multiplies the number and ends it. */
export function addCollective(adding: Adding, at: number): boolean {
  if (adding.counted && adding.scale !== 1) return false;
  const { lexicon, tokens, to } = adding.scene;
  const found = matchAt(lexicon.collectives, tokens, at, to);
  if (!found || adding.current <= 0) return false;
  adding.current *= found.value.value;
  adding.closed = true;
  adding.own = found.value.hedge;
  adding.needsUnit = found.value.needsUnit ?? false;
  adding.at = found.next;
  return true;
}
