import type { Token } from '../text/tokens';
import { NumberSet } from './numberSet';
import { firstWordOf, type Phrase, parsePhrase } from './phrase';
import { PhraseTree } from './phraseTree';
import type { Place } from './place';
import { Scan } from './scan';

/** A phrase found in a block: token indexes, the last one included. */
export interface Hit {
  /** The lists that have it. The same set, with an id of its own, for all hits of the same words. */
  lists: NumberSet;
  first: number;
  last: number;
}

/** Where the phrases that begin with a list lead to. */
export interface Opened {
  list: number;
  place: Place;
  /** They count only where a clause begins. */
  atStart: boolean;
}

/** A phrase that is read when its first word is met. */
interface Waiting {
  written: string;
  list: NumberSet;
}

/**
 * All word lists of a language, by the words their phrases are made of: what a token costs does not grow with the lists. A phrase is read when a text has its first
 * word: of a pack's thousands a page needs some hundreds, and the first page that is opened waits for them.
 */
export class Lexicon {
  readonly anywhere = new PhraseTree((first) => this.read(first));
  /** Phrases that count only where a clause begins. */
  readonly atStart = new PhraseTree();
  /** A list comes after those that its own phrases begin with. */
  readonly opened: readonly Opened[];
  /** How many different sets of lists hits may have at most: their ids are below it. */
  readonly mostEndings: number;
  private endings = 0;
  private readonly opens: (readonly number[] | undefined)[] = [];
  private readonly ids = new Map<string, number>();
  private readonly waiting = new Map<string, Waiting[]>();

  /** Takes the phrases of each list as they are written. One that is wrong is a bug, since packs are checked: it throws when it is read. */
  constructor(lists: ReadonlyMap<string, readonly string[]>) {
    for (const name of lists.keys()) this.ids.set(name, this.ids.size);
    const others = new Map<string, Phrase[]>();
    for (const [name, phrases] of lists) {
      const list = this.setOf([this.id(name)]);
      others.set(name, phrases.filter((written) => !this.wait({ written, list })).map(parsed));
      for (const phrase of others.get(name) ?? []) this.add(phrase, list);
    }
    this.mostEndings = [...lists.values()].reduce((sum, phrases) => sum + phrases.length, 0);
    const order = innerFirst(others).map((name) => this.id(name));
    this.opened = [this.anywhere, this.atStart]
      .flatMap((tree) => tree.afterLists.map(({ key, place }) => ({ list: key, place, atStart: tree === this.atStart })))
      .sort((a, b) => order.indexOf(a.list) - order.indexOf(b.list));
  }

  /** Puts off a phrase that begins with a plain word; false for all others. */
  private wait(phrase: Waiting): boolean {
    const first = firstWordOf(phrase.written);
    if (first === null) return false;
    const others = this.waiting.get(first);
    if (others) others.push(phrase);
    else this.waiting.set(first, [phrase]);
    return true;
  }

  private read(first: string): void {
    for (const { written, list } of this.waiting.get(first) ?? []) this.add(parsed(written), list);
    this.waiting.delete(first);
  }

  private add({ parts, atStart }: Phrase, list: NumberSet): void {
    const ways = parts.map((part) => ('list' in part ? { list: this.id(part.list) } : part));
    const ends = (atStart ? this.atStart : this.anywhere).add(ways, list);
    if (ends.id < 0) ends.id = this.endings++;
  }

  /** Which of the opened lists a hit of these lists is of: their places in `opened`. */
  opensOf(lists: NumberSet): readonly number[] {
    const known = this.opens[lists.id];
    if (known) return known;
    const places = this.opened.flatMap(({ list }, place) => (lists.has(list) ? place : []));
    this.opens[lists.id] = places;
    return places;
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

function parsed(written: string): Phrase {
  const phrase = parsePhrase(written);
  if (typeof phrase === 'string') throw new Error(phrase);
  return phrase;
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
