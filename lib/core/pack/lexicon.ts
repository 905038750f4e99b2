import type { Token } from '../text/tokens';
import { matchPhrase, type Phrase } from './phrase';

/** A phrase of a list, found in a block: token indexes, the last one included. */
export interface Hit {
  list: number;
  first: number;
  last: number;
}

interface Entry {
  list: number;
  phrase: Phrase;
}

/** Distinct words met are remembered up to this many, so that a long session stays small. */
const rememberedWords = 20_000;

/** All word lists of a language, indexed by the word a phrase begins with: what a token costs does not grow with the lists. */
export class Lexicon {
  private readonly byWord = new Map<string, Entry[]>();
  private readonly byStem = new Map<string, Entry[]>();
  private readonly stemLengths: number[];
  private readonly remembered = new Map<string, readonly Entry[]>();
  private readonly ids = new Map<string, number>();

  constructor(lists: ReadonlyMap<string, Phrase[]>) {
    for (const name of lists.keys()) this.ids.set(name, this.ids.size);
    for (const [name, phrases] of lists)
      for (const phrase of phrases) this.index(this.id(name), phrase, phrase, new Set([name]), lists);
    this.stemLengths = [...new Set([...this.byStem.keys()].map((stem) => stem.length))].sort((a, b) => a - b);
  }

  /** The number of a list; a name that the pack does not have is a bug of the caller, since the pack was checked. */
  id(name: string): number {
    const id = this.ids.get(name);
    if (id === undefined) throw new Error(`no word list named "${name}"`);
    return id;
  }

  /** The words a phrase can begin with, through the lists it begins with. */
  private index(list: number, phrase: Phrase, start: Phrase, seen: Set<string>, lists: ReadonlyMap<string, Phrase[]>): void {
    const part = start.parts[0];
    if (!part || 'gap' in part) return;
    if ('word' in part) add(this.byWord, part.word, { list, phrase });
    else if ('stem' in part) add(this.byStem, part.stem, { list, phrase });
    else if (!seen.has(part.list)) {
      for (const inner of lists.get(part.list) ?? []) this.index(list, phrase, inner, new Set([...seen, part.list]), lists);
    }
  }

  private entriesOf(word: string): readonly Entry[] {
    const known = this.remembered.get(word);
    if (known) return known;
    const entries = [...(this.byWord.get(word) ?? [])];
    for (const length of this.stemLengths) {
      if (length > word.length) break;
      entries.push(...(this.byStem.get(word.slice(0, length)) ?? []));
    }
    if (this.remembered.size >= rememberedWords) this.remembered.clear();
    const unique = [...new Map(entries.map((entry) => [entry.phrase, entry])).values()];
    this.remembered.set(word, unique);
    return unique;
  }

  /** Every phrase of every list that stands in the tokens `first`…`last`, in the order of their first words. */
  scan(tokens: readonly Token[], first: number, last: number): Hit[] {
    const hits: Hit[] = [];
    const matchList = (list: string, at: number, end: number) => this.longest(list, tokens, at, end);
    for (let at = first; at <= last; at++) {
      for (const entry of this.entriesOf((tokens[at] as Token).norm)) {
        const end = matchPhrase(entry.phrase, tokens, at, last, matchList);
        if (end >= 0) hits.push({ list: entry.list, first: at, last: end });
      }
    }
    return hits;
  }

  /** The last token of the longest phrase of a list that starts here, or -1. */
  private longest(list: string, tokens: readonly Token[], at: number, end: number): number {
    const id = this.id(list);
    let best = -1;
    for (const entry of this.entriesOf((tokens[at] as Token).norm)) {
      if (entry.list !== id) continue;
      const last = matchPhrase(entry.phrase, tokens, at, end, (inner, from, to) => this.longest(inner, tokens, from, to));
      if (last > best) best = last;
    }
    return best;
  }
}

function add(map: Map<string, Entry[]>, key: string, entry: Entry): void {
  const entries = map.get(key);
  if (entries) entries.push(entry);
  else map.set(key, [entry]);
}
