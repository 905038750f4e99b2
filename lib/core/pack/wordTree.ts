import type { Token } from '../text/tokens';
import type { NumberSet } from './numberSet';
import type { Phrase, WordPart } from './phrase';

/** A phrase of which the first `from` parts have been met, with its list as a set. */
export interface Begun {
  lists: NumberSet;
  phrase: Phrase;
  from: number;
}

/** A place in the tree: the words that lead to it have been met. */
export class Place {
  private next: Map<string, Place> | null = null;
  /** The lists of which a phrase ends here. */
  ends: NumberSet | null = null;
  /** The phrases that go on with something else than a plain word, or ask for more than their words. */
  readonly begun: Begun[] = [];

  get isLast(): boolean {
    return this.next === null;
  }

  /** Where a token leads from here; a word in capitals may lead to two places. */
  word(token: Token): Place | undefined {
    return this.next?.get(token.norm);
  }

  inCapitals(token: Token): Place | undefined {
    return token.caps ? this.next?.get(capitals(token.norm)) : undefined;
  }

  /** The place that a key leads to, made where it is new. */
  grow(key: string): Place {
    this.next ??= new Map();
    const place = this.next.get(key) ?? new Place();
    this.next.set(key, place);
    return place;
  }
}

/** The key of a word that asks for capitals; no word is written like it. */
const capitals = (norm: string) => `^${norm}`;

const keyOf = ({ word, caps }: WordPart) => (caps ? capitals(word) : word);

/** Distinct words met are remembered up to this many, so that a long session stays small. */
const rememberedWords = 20_000;

const nowhere: readonly Place[] = [];

/**
 * Phrases word by word: those that begin alike are read once, and a word that begins none costs one look. The first place of a phrase may be a
 * stem or a list; behind it, what is no plain word is left to the phrase.
 */
export class WordTree {
  private readonly words = new Place();
  private readonly stems = new Map<string, Place>();
  private readonly stemLengths = new Set<number>();
  private readonly lists = new Map<string, Place>();
  private readonly remembered = new Map<string, readonly Place[]>();

  add(phrase: Phrase, lists: NumberSet): void {
    const { parts } = phrase;
    let from = 0;
    let place = this.words;
    for (const part of parts) {
      if ('word' in part) place = place.grow(keyOf(part));
      else if (from === 0 && !('gap' in part)) place = this.root(part);
      else break;
      from++;
    }
    if (phrase.atStart || from < parts.length) place.begun.push({ lists, phrase, from });
    else if (place.ends) place.ends.addAll(lists);
    else place.ends = lists.copy();
  }

  private root(part: { stem: string } | { list: string }): Place {
    const [roots, key] = 'stem' in part ? [this.stems, part.stem] : [this.lists, part.list];
    const place = roots.get(key) ?? new Place();
    roots.set(key, place);
    if ('stem' in part) this.stemLengths.add(key.length);
    return place;
  }

  /** The place that any phrase of a list leads to, where phrases begin with that list. */
  afterList(name: string): Place | undefined {
    return this.lists.get(name);
  }

  /** The places that a token leads to as a phrase's first word. */
  starts(token: Token): readonly Place[] {
    const key = token.caps ? capitals(token.norm) : token.norm;
    const known = this.remembered.get(key);
    if (known) return known;
    if (this.remembered.size >= rememberedWords) this.remembered.clear();
    const found = [this.words.word(token), this.words.inCapitals(token), ...this.stemsOf(token)].filter(
      (place) => place !== undefined
    );
    const starts = found.length > 0 ? found : nowhere;
    this.remembered.set(key, starts);
    return starts;
  }

  private stemsOf({ kind, norm }: Token): (Place | undefined)[] {
    if (kind !== 'word') return [];
    return [...this.stemLengths].map((length) => (length <= norm.length ? this.stems.get(norm.slice(0, length)) : undefined));
  }
}
