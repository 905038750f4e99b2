import { places, type Word } from './words';

/**
 * What is made of a word's letters alone, made once and kept for as long as the word itself is remembered. It is kept here, and not with the word: what a
 * pack makes of words goes when the pack goes, and a moderator who tries changes has one made after the other.
 */
export class WordMemo<T> {
  private readonly words: (Word | null)[] = new Array(places).fill(null);
  private readonly made: (T | undefined)[] = new Array(places).fill(undefined);
  private readonly make: (word: Word) => T;

  constructor(make: (word: Word) => T) {
    this.make = make;
  }

  of(word: Word): T {
    const { place } = word;
    if (place >= 0 && this.words[place] === word) return this.made[place] as T;
    const made = this.make(word);
    if (place < 0) return made;
    this.words[place] = word;
    this.made[place] = made;
    return made;
  }
}
