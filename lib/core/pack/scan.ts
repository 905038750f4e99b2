import type { Token } from '../text/tokens';
import type { Hit, Lexicon } from './lexicon';
import { isJoint, matchRest, type Run } from './phrase';
import type { Begun, Place } from './wordTree';

/** One search through a sentence, from its end: what a phrase asks of lists behind its first word is known by then. */
export class Scan implements Run {
  readonly tokens: readonly Token[];
  readonly last: number;
  private readonly lexicon: Lexicon;
  private readonly first: number;
  /** From the last first word to the first. */
  private readonly hits: Hit[] = [];
  /** How many of the hits begin behind the token that is being looked at. */
  private behind = 0;

  constructor(lexicon: Lexicon, tokens: readonly Token[], first: number, last: number) {
    this.lexicon = lexicon;
    this.tokens = tokens;
    this.first = first;
    this.last = last;
  }

  /** Every hit, in the order of their first words. */
  run(): Hit[] {
    for (let at = this.last; at >= this.first; at--) {
      this.behind = this.hits.length;
      for (const place of this.lexicon.tree.starts(this.tokens[at] as Token)) this.reach(place, at, at + 1);
      if (this.hits.length > this.behind) this.reachOpened(at);
    }
    return this.hits.reverse();
  }

  longest(list: string, at: number): number {
    return this.longestOf(this.lexicon.id(list), at, 0);
  }

  private longestOf(list: number, at: number, from: number): number {
    let longest = -1;
    for (let i = from; i < this.hits.length; i++) {
      const hit = this.hits[i] as Hit;
      if (hit.first === at && hit.last > longest && hit.lists.has(list)) longest = hit.last;
    }
    return longest;
  }

  /** The words up to `next` lead to a place: takes what ends there and follows the words that come. */
  private reach(place: Place, at: number, next: number): void {
    if (place.ends) this.hits.push({ lists: place.ends, first: at, last: next - 1 });
    for (let i = 0; i < place.begun.length; i++) this.finish(place.begun[i] as Begun, at, next);
    if (next > this.last || place.isLast) return;
    const token = this.tokens[next] as Token;
    this.step(place, token, at, next);
    if (next === this.last || !isJoint(token)) return;
    const after = this.tokens[next + 1] as Token;
    if (after.norm !== token.norm) this.step(place, after, at, next + 1);
  }

  private step(place: Place, token: Token, at: number, next: number): void {
    const word = place.word(token);
    if (word) this.reach(word, at, next + 1);
    const inCapitals = token.caps ? place.inCapitals(token) : undefined;
    if (inCapitals) this.reach(inCapitals, at, next + 1);
  }

  /** The phrases that begin with a list of which a phrase stands here. */
  private reachOpened(at: number): void {
    let opens = false;
    for (let i = this.behind; i < this.hits.length; i++) opens ||= this.lexicon.opening.meets((this.hits[i] as Hit).lists);
    if (!opens) return;
    for (const { list, place } of this.lexicon.opened) {
      const last = this.longestOf(list, at, this.behind);
      if (last >= 0) this.reach(place, at, last + 1);
    }
  }

  private finish({ lists, phrase, from }: Begun, at: number, next: number): void {
    if (phrase.atStart && !this.opensClause(at)) return;
    const last = matchRest(phrase, from, next, this);
    if (last >= 0) this.hits.push({ lists, first: at, last });
  }

  private opensClause(at: number): boolean {
    const before = this.tokens[at - 1];
    return before === undefined || before.kind === 'mark' || before.kind === 'number';
  }
}
