import type { Token } from '../text/tokens';
import { NumberSet } from './numberSet';
import type { Phrase } from './phrase';
import { Scan } from './scan';
import { type Place, WordTree } from './wordTree';

/** A phrase found in a block, with the lists that have it: token indexes, the last one included. */
export interface Hit {
  lists: NumberSet;
  first: number;
  last: number;
}

/** Where any phrase of a list leads to, as the beginning of other phrases. */
interface Opened {
  list: number;
  place: Place;
}

/** All word lists of a language, by the words their phrases are made of: what a token costs does not grow with the lists. */
export class Lexicon {
  readonly tree = new WordTree();
  /** A list comes after those that its own phrases begin with. */
  readonly opened: readonly Opened[];
  /** The lists that phrases begin with. */
  readonly opening: NumberSet;
  private readonly ids = new Map<string, number>();

  constructor(lists: ReadonlyMap<string, Phrase[]>) {
    for (const name of lists.keys()) this.ids.set(name, this.ids.size);
    for (const [name, phrases] of lists) {
      const list = this.setOf([this.id(name)]);
      for (const phrase of phrases) this.tree.add(phrase, list);
    }
    this.opened = innerFirst(lists).flatMap((name) => {
      const place = this.tree.afterList(name);
      return place ? [{ list: this.id(name), place }] : [];
    });
    this.opening = this.setOf(this.opened.map(({ list }) => list));
  }

  /** The number of a list; a name that the pack does not have is a bug of the caller, since the pack was checked. */
  id(name: string): number {
    const id = this.ids.get(name);
    if (id === undefined) throw new Error(`no word list named "${name}"`);
    return id;
  }

  /** How many lists there are. */
  get size(): number {
    return this.ids.size;
  }

  /** A set that holds these lists. */
  setOf(lists: readonly number[]): NumberSet {
    return NumberSet.of(this.size, lists);
  }

  /** Every phrase of every list that stands in the tokens `first`…`last`, from the first on. */
  scan(tokens: readonly Token[], first: number, last: number): Hit[] {
    return new Scan(this, tokens, first, last).run();
  }
}

/** The lists' names, each after those that its phrases begin with. */
function innerFirst(lists: ReadonlyMap<string, Phrase[]>): string[] {
  const order = new Set<string>();
  const seen = new Set<string>();
  const visit = (name: string) => {
    if (seen.has(name)) return;
    seen.add(name);
    for (const { parts } of lists.get(name) ?? []) if (parts[0] && 'list' in parts[0]) visit(parts[0].list);
    order.add(name);
  };
  for (const name of lists.keys()) visit(name);
  return [...order];
}
