import type { Token } from '../text/tokens';
import type { NumberSet } from './numberSet';
import type { Part } from './phrase';

/** One part of a phrase, its list by number. */
export type Way = Exclude<Part, { list: string }> | { list: number };

/** A place in a tree of phrases: the parts that lead to it have been met. */
export class Place {
  /** The lists of which a phrase ends here. */
  ends: NumberSet | null = null;
  /** Where words that begin alike lead to. */
  readonly stems: { stem: string; place: Place }[] = [];
  /** Where any phrase of a list leads to. */
  readonly lists: { list: number; place: Place }[] = [];
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
      return known?.place ?? added(this.lists, { ...way, place: new Place() });
    }
    if ('stem' in way) {
      const known = this.stems.find(({ stem }) => stem === way.stem);
      return known?.place ?? added(this.stems, { ...way, place: new Place() });
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

function added<T extends { place: Place }>(ways: T[], way: T): Place {
  ways.push(way);
  return way.place;
}
