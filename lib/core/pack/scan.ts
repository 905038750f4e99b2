import type { Token } from '../text/tokens';
import type { Hit, Lexicon } from './lexicon';
import { isJoint, matchRest, type Run } from './phrase';
import type { Begun, Place } from './wordTree';

const none: readonly Hit[] = [];

/** One search through a sentence, from its end: what a phrase asks of lists behind its first word is known by then. */
export class Scan implements Run {
  readonly tokens: readonly Token[];
  readonly last: number;
  private readonly lexicon: Lexicon;
  private readonly first: number;
  /** The hits that begin at each token, from `first` on. */
  private readonly found: (readonly Hit[])[];
  /** Those that begin at the token that is being looked at. */
  private here: Hit[] = [];

  constructor(lexicon: Lexicon, tokens: readonly Token[], first: number, last: number) {
    this.lexicon = lexicon;
    this.tokens = tokens;
    this.first = first;
    this.last = last;
    this.found = new Array<readonly Hit[]>(Math.max(0, last - first + 1)).fill(none);
  }

  /** Every hit, in the order of their first words, then of their phrases. */
  hits(): Hit[] {
    for (let at = this.last; at >= this.first; at--) {
      const places = this.lexicon.tree.starts(this.tokens[at] as Token);
      if (places.length > 0) this.found[at - this.first] = this.hitsAt(at, places);
    }
    const hits: Hit[] = [];
    for (const here of this.found) for (const hit of here) hits.push(hit);
    return hits;
  }

  longest(list: string, at: number): number {
    return longestOf(this.found[at - this.first] ?? none, this.lexicon.id(list));
  }

  private hitsAt(at: number, places: readonly Place[]): readonly Hit[] {
    this.here = [];
    for (const place of places) this.reach(place, at, at + 1);
    if (this.here.length === 0) return none;
    if (this.here.some(({ list }) => this.lexicon.opens(list))) this.reachOpened(at);
    return this.here.length > 1 ? this.here.sort((a, b) => a.phrase - b.phrase) : this.here;
  }

  /** The words up to `next` lead to a place: takes what ends there and follows the words that come. */
  private reach(place: Place, at: number, next: number): void {
    for (const one of place.begun) this.finish(one, at, next);
    if (next > this.last || place.isLast) return;
    const token = this.tokens[next] as Token;
    this.step(place, token, at, next);
    const after = this.tokens[next + 1] as Token;
    if (next < this.last && isJoint(token) && after.norm !== token.norm) this.step(place, after, at, next + 1);
  }

  private step(place: Place, token: Token, at: number, next: number): void {
    const word = place.word(token);
    if (word) this.reach(word, at, next + 1);
    const inCapitals = place.inCapitals(token);
    if (inCapitals) this.reach(inCapitals, at, next + 1);
  }

  /** The phrases that begin with a list of which a phrase stands here. */
  private reachOpened(at: number): void {
    for (const { list, begun } of this.lexicon.opened) {
      const last = longestOf(this.here, list);
      if (last >= 0) for (const one of begun) this.finish(one, at, last + 1);
    }
  }

  private finish({ list, phrase, number, from }: Begun, at: number, next: number): void {
    if (phrase.atStart && !this.opensClause(at)) return;
    const last = matchRest(phrase, from, next, this);
    if (last >= 0) this.here.push({ list, phrase: number, first: at, last });
  }

  private opensClause(at: number): boolean {
    const before = this.tokens[at - 1];
    return before === undefined || before.kind === 'mark' || before.kind === 'number';
  }
}

function longestOf(hits: readonly Hit[], list: number): number {
  let longest = -1;
  for (const hit of hits) if (hit.list === list && hit.last > longest) longest = hit.last;
  return longest;
}
