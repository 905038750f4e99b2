import type { Token } from '../text/tokens';
import type { NumberSet } from './numberSet';
import type { Part } from './phrase';

/** One part of a phrase, its list by number. */
export type Way = Exclude<Part, { list: string }> | { list: number };

interface StemWay {
  stem: string;
  place: Place;
}

interface ListWay {
  list: number;
  place: Place;
}

/** One for all: most places have neither. */
const none: readonly never[] = [];

/** A place in a tree of phrases: the parts that lead to it have been met. */
export class Place {
  /** The lists of which a phrase ends here. */
  ends: NumberSet | null = null;
  /** Where words that begin alike lead to. */
  stems: readonly StemWay[] = none;
  /** Where any phrase of a list leads to. */
  lists: readonly ListWay[] = none;
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
      const known = this.lists.find(({ list }) => list === way.list);
      if (known) return known.place;
      const added = { list: way.list, place: new Place() };
      this.lists = [...this.lists, added];
      return added.place;
    }
    if ('stem' in way) {
      const known = this.stems.find(({ stem }) => stem === way.stem);
      if (known) return known.place;
      const added = { stem: way.stem, place: new Place() };
      this.stems = [...this.stems, added];
      return added.place;
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
