import type { Hedge } from '../quantity';
import { normAt, overHyphen, type Scene } from '../scene';
import { type Adding, type NumeralOptions, startAdding } from './adding';
import { addCollective, addJoined } from './addJoined';
import { addCardinal, addHundred } from './addPlaces';
import { addScale, scaleMark } from './addScale';
import { readHead } from './numeralHead';

/** A plain number in words, digits or both. */
export interface Numeral {
  value: number;
  next: number;
  /** The last scale word's value, 1 where none was written. */
  scale: number;
  own?: Hedge;
  digits: boolean;
  /** "a", "un": counts only with a unit. */
  article: boolean;
  needsUnit: boolean;
}

const noOptions: NumeralOptions = {};

/** The number that begins at `i`, or null. A bare article is a 1 whose `article` is set: only a unit makes it count. */
export function readNumeral(scene: Scene, i: number, options: NumeralOptions = noOptions): Numeral | null {
  const head = readHead(scene, i);
  if (!head) return null;
  const adding = startAdding(scene, head, options);
  while (addNext(adding)) adding.counted = true;
  const value = adding.total + adding.group + Math.max(adding.current, 0);
  if (!Number.isFinite(value) || (head.current < 0 && !adding.counted)) return null;
  const numeral: Numeral = {
    value,
    next: adding.at,
    scale: adding.scale,
    digits: head.digits,
    article: head.article && !adding.counted,
    needsUnit: adding.needsUnit
  };
  if (adding.own) numeral.own = adding.own;
  return numeral;
}

/** Adds the word or phrase that follows; false where the number ends. */
function addNext(adding: Adding): boolean {
  if (adding.closed) return false;
  const { scene, head } = adding;
  const at = adding.at === head.next && head.current < 0 ? adding.at : overHyphen(scene, adding.at);
  const norm = normAt(scene, at);
  if (norm === '') return false;
  const { lexicon } = scene;
  const cardinal = lexicon.cardinals.get(norm);
  // "210 millones un año antes": the year is no part of the sum.
  const isOfDate = adding.scale > 1 && lexicon.articles.has(norm) && lexicon.agoUnits.has(normAt(scene, at + 1));
  if (isOfDate) return false;
  if (cardinal !== undefined) return addCardinal(adding, cardinal, at + 1);
  if (norm === lexicon.words.numbers.hundred) return addHundred(adding, at + 1);
  const scale = lexicon.scales.get(norm) ?? scaleMark(adding, norm, at);
  if (scale !== undefined) return addScale(adding, scale, at + 1);
  return addCollective(adding, at) || (norm === lexicon.words.numbers.joiner && addJoined(adding, at));
}
