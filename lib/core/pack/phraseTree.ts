import { WordMemo } from '../text/wordMemo';
import type { Word } from '../text/words';
import type { NumberSet } from './numberSet';
import { Place, type Way } from './place';

/** Phrases part by part: those that begin alike are read once, and a word that begins none costs one look. */
export class PhraseTree {
  private readonly root = new Place();
  /** Where phrases lead to that begin with any word of a beginning; there are too many to try them one by one. */
  private readonly stems = new Map<string, Place>();
  private readonly stemLengths = new Set<number>();
  private readonly starts = new WordMemo((word) => this.find(word));
  private readonly met: (first: string) => void;

  /** `met` is told a word before it is first looked for: the time to add what begins with it. */
  constructor(met: (first: string) => void = () => {}) {
    this.met = met;
  }

  /** Adds a phrase of these lists; gives all lists that have it. Only before the first look for its first word. */
  add([first, ...others]: readonly Way[], lists: NumberSet): NumberSet {
    let place = first && 'stem' in first ? this.growStem(first.stem) : this.root.grow(first as Way);
    for (const way of others) place = place.grow(way);
    place.ends ??= lists.copy();
    place.ends.addAll(lists);
    return place.ends;
  }

  private growStem(stem: string): Place {
    const place = this.stems.get(stem) ?? new Place();
    this.stems.set(stem, place);
    this.stemLengths.add(stem.length);
    return place;
  }

  /** The places that a word leads to as a phrase's first. */
  startsOf(word: Word): readonly Place[] {
    return this.starts.of(word);
  }

  /** Where phrases lead to that begin with any phrase of a list. */
  get afterLists(): Place['lists'] {
    return this.root.lists;
  }

  private find(word: Word): readonly Place[] {
    this.met(word.norm);
    const found = [this.root.word(word), this.root.inCapitals(word), ...this.stemsOf(word)];
    const places = found.filter((place) => place !== undefined);
    return places.length > 0 ? places : none;
  }

  private stemsOf({ kind, norm }: Word): (Place | undefined)[] {
    if (kind !== 'word') return [];
    return [...this.stemLengths].map((length) => (length <= norm.length ? this.stems.get(norm.slice(0, length)) : undefined));
  }
}

/** One for all: most words begin nothing. */
const none: readonly Place[] = [];
