import { WordMemo } from '../text/wordMemo';
import type { Word } from '../text/words';
import type { NumberSet } from './numberSet';
import { Place, type Way } from './place';

/** Phrases part by part: those that begin alike are read once, and a word that begins none costs one look. */
export class PhraseTree {
  private readonly root = new Place();
  private readonly starts = new WordMemo((word) => this.find(word));

  /** Adds a phrase of these lists; gives all lists that have it. Only before the first look. */
  add(ways: readonly Way[], lists: NumberSet): NumberSet {
    let place = this.root;
    for (const way of ways) place = place.grow(way);
    place.ends ??= lists.copy();
    place.ends.addAll(lists);
    return place.ends;
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
    const stems = word.kind === 'word' ? this.root.stems.filter(({ stem }) => word.norm.startsWith(stem)) : [];
    const found = [this.root.word(word), this.root.inCapitals(word), ...stems.map(({ place }) => place)];
    const places = found.filter((place) => place !== undefined);
    return places.length > 0 ? places : none;
  }
}

/** One for all: most words begin nothing. */
const none: readonly Place[] = [];
