import type { Word } from './words';

let memos = 0;

/** What is made of a word's letters alone, made once and kept with the word, for as long as that is remembered. */
export class WordMemo<T> {
  private readonly id = memos++;
  private readonly make: (word: Word) => T;

  constructor(make: (word: Word) => T) {
    this.make = make;
  }

  of(word: Word): T {
    const known = word.memos[this.id];
    if (known !== undefined) return known as T;
    const made = this.make(word);
    word.memos[this.id] = made;
    return made;
  }
}
