import type { Token } from '../text/tokens';
import type { NumberSet } from './numberSet';
import type { Part } from './phrase';

/** One part of a phrase, its list by number. */
export type Way = Exclude<Part, { list: string }> | { list: number };

/** Where something other than one word leads to: a stem, or a list by its number. */
interface Branch<Key> {
  key: Key;
  place: Place;
}

/** One for all: most places have neither. */
const none: readonly never[] = [];

/** A place in a tree of phrases: the parts that lead to it have been met. */
export class Place {
  /** The lists of which a phrase ends here. */
  ends: NumberSet | null = null;
  /** Where words that begin alike lead to. */
  stems: readonly Branch<string>[] = none;
  /** Where any phrase of a list leads to. */
  lists: readonly Branch<number>[] = none;
  /** Where it goes on after a few words of any kind. */
  gap: Place | null = null;
  private words: Map<string, Place> | null = null;

  /** Where a token leads to; a word in capitals may lead to two places. */
  word({ norm }: Pick<Token, 'norm'>): Place | undefined {
    return this.words?.get(norm);
  }

  inCapitals({ norm, caps }: Pick<Token, 'norm' | 'caps'>): Place | undefined {
    return caps ? this.words?.get(capitals(norm)) : undefined;
  }

  /** The place that a part leads to, made where it is new. */
  grow(way: Way): Place {
    if ('gap' in way) {
      this.gap ??= new Place();
      return this.gap;
    }
    if ('list' in way) {
      this.lists = withBranch(this.lists, way.list);
      return branchOf(this.lists, way.list);
    }
    if ('stem' in way) {
      this.stems = withBranch(this.stems, way.stem);
      return branchOf(this.stems, way.stem);
    }
    return this.growWord(way.caps ? capitals(way.word) : way.word);
  }

  private growWord(key: string): Place {
    this.words ??= new Map();
    const place = this.words.get(key) ?? new Place();
    this.words.set(key, place);
    return place;
  }
}

/** The key of a word that asks for capitals; no word is written like it. */
const capitals = (norm: string) => `^${norm}`;

const branchOf = <Key>(branches: readonly Branch<Key>[], key: Key) =>
  branches.find((branch) => branch.key === key)?.place as Place;

const withBranch = <Key>(branches: readonly Branch<Key>[], key: Key): readonly Branch<Key>[] =>
  branches.some((branch) => branch.key === key) ? branches : [...branches, { key, place: new Place() }];
