import type { Token } from '../text/tokens';
import type { Hit, Lexicon, Opened } from './lexicon';
import type { Place } from './place';

/** How many words a gap in a phrase stands for at most. */
const longestGap = 6;

/** Marks that a gap does not reach across, and words of both languages that would turn what follows: "sanctions … not … lifted". */
const gapEnds = new Set([';', '?', '!', 'not', 'never', 'nunca', 'jamas']);

const joints = new Set(['-', '‐', '‑', '"', '“', '”', '«', '»', "'", '‘', '’', '.']);

/** "closed-door" and "closed door" are the same phrase, as are words in quotation marks and after an abbreviation's full stop. */
const isJoint = (token: Token) => token.kind === 'mark' && joints.has(token.norm);

/** One search through a sentence, from its end: what a phrase asks of lists behind its first word is known by then. */
export class Scan {
  private readonly lexicon: Lexicon;
  private readonly tokens: readonly Token[];
  private readonly first: number;
  private readonly last: number;
  /** From the last first word to the first. */
  private readonly hits: Hit[] = [];
  /** For each token, from the last on, where the hits begin that begin with it. */
  private readonly begins: number[] = [];

  constructor(lexicon: Lexicon, tokens: readonly Token[], first: number, last: number) {
    this.lexicon = lexicon;
    this.tokens = tokens;
    this.first = first;
    this.last = last;
  }

  /** Every hit, in the order of their first words. */
  run(): Hit[] {
    const { anywhere, atStart } = this.lexicon;
    for (let at = this.last; at >= this.first; at--) {
      const begin = this.hits.length;
      this.begins.push(begin);
      const { word } = this.tokens[at] as Token;
      for (const place of anywhere.startsOf(word)) this.reach(place, at, at + 1);
      const opening = atStart.startsOf(word);
      if (opening.length > 0 && this.opensClause(at)) for (const place of opening) this.reach(place, at, at + 1);
      if (this.hits.length > begin) this.reachOpened(at, begin);
    }
    return this.hits.reverse();
  }

  /** The parts up to `next` lead to a place: takes what ends there and follows what comes. */
  private reach(place: Place, at: number, next: number): void {
    if (place.ends) this.hits.push({ lists: place.ends, first: at, last: next - 1 });
    if (next > this.last) return;
    this.follow(place, at, next);
    const token = this.tokens[next] as Token;
    if (next < this.last && isJoint(token) && this.tokens[next + 1]?.norm !== token.norm) this.follow(place, at, next + 1);
    if (place.gap) this.overGap(place.gap, at, next);
  }

  /** Goes on from a place with the token at `next`. */
  private follow(place: Place, at: number, next: number): void {
    const token = this.tokens[next] as Token;
    const word = place.word(token);
    if (word) this.reach(word, at, next + 1);
    const inCapitals = place.inCapitals(token);
    if (inCapitals) this.reach(inCapitals, at, next + 1);
    for (const { key: stem, place: after } of place.stems)
      if (token.kind === 'word' && token.norm.startsWith(stem)) this.reach(after, at, next + 1);
    for (const { key: list, place: after } of place.lists) {
      const last = this.longest(list, next);
      if (last >= 0) this.reach(after, at, last + 1);
    }
  }

  /** Goes on from a place behind a gap. Of what a phrase finds there the first counts. */
  private overGap(place: Place, at: number, next: number): void {
    const since = this.hits.length;
    for (let from = next; from <= Math.min(this.last, next + longestGap); from++) {
      const before = this.hits.length;
      this.follow(place, at, from);
      if (this.hits.length > before && before > since) this.dropRepeated(since, before);
      if (gapEnds.has((this.tokens[from] as Token).norm)) return;
    }
  }

  private dropRepeated(since: number, from: number): void {
    const known = this.hits.slice(since, from);
    const more = this.hits.splice(from);
    for (const hit of more) if (!known.some(({ lists }) => lists === hit.lists)) this.hits.push(hit);
  }

  /** The last token of the longest phrase of a list that begins at a token already searched from, or -1. */
  private longest(list: number, at: number): number {
    const begun = this.last - at;
    return this.longestIn(list, this.begins[begun] as number, this.begins[begun + 1] as number);
  }

  private longestIn(list: number, from: number, to: number): number {
    let longest = -1;
    for (let i = from; i < to; i++) {
      const hit = this.hits[i] as Hit;
      if (hit.last > longest && hit.lists.has(list)) longest = hit.last;
    }
    return longest;
  }

  /** The phrases that begin with a list of which a phrase stands here. What is found so may open further ones. */
  private reachOpened(at: number, begin: number): void {
    for (let next = this.nextOpened(begin, -1); next >= 0; next = this.nextOpened(begin, next)) {
      const { list, place, atStart } = this.lexicon.opened[next] as Opened;
      if (atStart && !this.opensClause(at)) continue;
      this.reach(place, at, this.longestIn(list, begin, this.hits.length) + 1);
    }
  }

  /** The first after `last` of the lists that open phrases and have a hit from `begin` on, by its place among them; -1 where there is none. */
  private nextOpened(begin: number, last: number): number {
    let next = -1;
    for (let i = begin; i < this.hits.length; i++)
      for (const place of this.lexicon.opensOf((this.hits[i] as Hit).lists))
        if (place > last && (next < 0 || place < next)) next = place;
    return next;
  }

  private opensClause(at: number): boolean {
    const before = this.tokens[at - 1];
    return before === undefined || before.kind === 'mark' || before.kind === 'number';
  }
}
