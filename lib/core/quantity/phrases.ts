import type { Token } from '../text/tokens';

/** A tree of phrases, token by token. */
export interface Phrases<T> {
  next: Map<string, Phrases<T>>;
  value: T | undefined;
}

export interface Match<T> {
  value: T;
  /** Index of the phrase's first token. */
  first: number;
  /** Index after its last token. */
  next: number;
}

const empty = <T>(): Phrases<T> => ({ next: new Map(), value: undefined });

/** Builds the tree. `backward` is for phrases that are looked up from their last word. The first entry of a phrase wins. */
export function phrasesOf<T>(entries: Iterable<readonly [string, T]>, backward = false): Phrases<T> {
  const root = empty<T>();
  for (const [phrase, value] of entries) {
    const parts = phrase.split(' ');
    let node = root;
    for (const part of backward ? parts.reverse() : parts) {
      let child = node.next.get(part);
      if (!child) {
        child = empty<T>();
        node.next.set(part, child);
      }
      node = child;
    }
    node.value ??= value;
  }
  return root;
}

/** The longest phrase that begins at `i`; hyphens between its words do not count. */
export function matchAt<T>(root: Phrases<T>, tokens: Token[], i: number, to: number): Match<T> | null {
  let node = root.next.get(tokens[i]?.norm ?? '');
  if (!node || i >= to) return null;
  let best: Match<T> | null = null;
  let at = i + 1;
  while (true) {
    if (node.value !== undefined) best = { value: node.value, first: i, next: at };
    if (at >= to) return best;
    let child = node.next.get((tokens[at] as Token).norm);
    if (!child && isInnerHyphen(tokens, at, to)) child = node.next.get((tokens[++at] as Token).norm);
    if (!child) return best;
    node = child;
    at++;
  }
}

/** The longest phrase that ends with the token `i`, looking back no further than `from`. */
export function matchBefore<T>(root: Phrases<T>, tokens: Token[], i: number, from: number): Match<T> | null {
  let node = root.next.get(tokens[i]?.norm ?? '');
  if (!node || i < from) return null;
  let best: Match<T> | null = null;
  let at = i - 1;
  while (true) {
    if (node.value !== undefined) best = { value: node.value, first: at + 1, next: i + 1 };
    if (at < from) return best;
    let child = node.next.get((tokens[at] as Token).norm);
    if (!child && at > from && isInnerHyphen(tokens, at, i + 1)) child = node.next.get((tokens[--at] as Token).norm);
    if (!child) return best;
    node = child;
    at--;
  }
}

/** A hyphen that joins two words: no white space on either side. */
export function isInnerHyphen(tokens: Token[], i: number, to: number): boolean {
  const token = tokens[i] as Token;
  if (token.kind !== 'mark' || token.spaced || i + 1 >= to) return false;
  return (token.norm === '-' || token.norm === '‑') && !(tokens[i + 1] as Token).spaced;
}
