import type { Hedge } from '../quantity';
import type { Scene } from '../scene';
import type { Head } from './numeralHead';

export interface NumeralOptions {
  /** Do not read on over "and": inside "between … and …". */
  noJoin?: boolean;
  /** A currency was written before it: "m" is million. */
  money?: boolean;
}

/** A number as its words are added up: `current` is below a thousand, `group` below a million, `total` the rest. */
export interface Adding {
  readonly scene: Scene;
  readonly head: Head;
  readonly options: NumeralOptions;
  total: number;
  group: number;
  /** -1 where nothing stands below the last scale word yet. */
  current: number;
  /** The next word must be of a lower place: 4 nothing yet, 3 hundreds read, 2 tens, 1 units. */
  place: number;
  /** The last scale word above a thousand; the next one must be lower. */
  lastBig: number;
  /** The last scale word's value, 1 where none was written. */
  scale: number;
  /** Index after the last token that was added. */
  at: number;
  own: Hedge | undefined;
  needsUnit: boolean;
  /** A collective ends the number. */
  closed: boolean;
  /** A word was added to the head. */
  counted: boolean;
}

export function startAdding(scene: Scene, head: Head, options: NumeralOptions): Adding {
  return {
    scene,
    head,
    options,
    total: 0,
    group: 0,
    current: head.current,
    place: head.current < 0 ? 4 : head.article ? 2 : 1,
    lastBig: Number.POSITIVE_INFINITY,
    scale: 1,
    at: head.next,
    own: undefined,
    needsUnit: false,
    closed: false,
    counted: false
  };
}
