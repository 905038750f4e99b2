/** Bits used of each part: so many that it stays a small integer in every engine. */
const width = 30;

const partOf = (number: number) => (number / width) | 0;

/** What `only` is where a set holds no number or several, and `id` where it has none. */
const none = -1;

/** A set of small numbers (of word lists, topics or events), a bit for each: whether two of them share a number is told at once. */
export class NumberSet {
  isEmpty = true;
  /** Where what is known of this very set is kept; -1 for one that nothing is kept of. */
  id = none;
  /** The one number it holds: most sets that are asked for hold one, and then one look does for all. */
  private only = none;
  private readonly parts: number[];

  private constructor(parts: number[]) {
    this.parts = parts;
  }

  /** `size` is one more than the greatest number it may hold; sets that are compared have the same. */
  static of(size: number, numbers: readonly number[]): NumberSet {
    const set = new NumberSet(new Array(partOf(size) + 1).fill(0));
    for (const number of numbers) set.add(number);
    return set;
  }

  copy(): NumberSet {
    const copy = new NumberSet(this.parts.slice());
    copy.isEmpty = this.isEmpty;
    copy.only = this.only;
    return copy;
  }

  add(number: number): void {
    this.only = this.isEmpty || this.only === number ? number : none;
    this.isEmpty = false;
    const part = partOf(number);
    this.parts[part] = (this.parts[part] as number) | (1 << (number % width));
  }

  addAll({ parts, isEmpty, only }: NumberSet): void {
    if (isEmpty) return;
    if (only !== none) {
      this.add(only);
      return;
    }
    this.only = none;
    this.isEmpty = false;
    for (let i = 0; i < parts.length; i++) this.parts[i] = (this.parts[i] as number) | (parts[i] as number);
  }

  has(number: number): boolean {
    return ((this.parts[partOf(number)] as number) & (1 << (number % width))) !== 0;
  }

  meets(other: NumberSet): boolean {
    if (other.only !== none) return this.has(other.only);
    if (this.only !== none) return other.has(this.only);
    if (other.isEmpty || this.isEmpty) return false;
    const { parts } = other;
    for (let i = 0; i < parts.length; i++) if ((this.parts[i] as number) & (parts[i] as number)) return true;
    return false;
  }
}
