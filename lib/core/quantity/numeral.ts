import { parseDigits } from './digits';
import { type Head, readHead } from './numeralHead';
import { matchAt } from './phrases';
import type { Hedge } from './quantity';
import { normAt, overHyphen, type Scene, tokenAt } from './scene';

/** A plain number in words, digits or both. */
export interface Numeral {
  value: number;
  next: number;
  /** The last scale word's value, 1 where none was written. */
  scale: number;
  own?: Hedge;
  digits: boolean;
  /** "a", "un": counts only with a unit. */
  article: boolean;
  needsUnit: boolean;
}

export interface NumeralOptions {
  /** Do not read on over "and": inside "between … and …". */
  noJoin?: boolean;
  /** A currency was written before it: "m" is million. */
  money?: boolean;
}

/** The number that begins at `i`, or null. A bare article is a 1 whose `article` is set: only a unit makes it count. */
export function readNumeral(scene: Scene, i: number, options: NumeralOptions = {}): Numeral | null {
  const head = readHead(scene, i);
  if (!head) return null;
  return new Adder(scene, head, options).read();
}

/** Adds words up: `current` is below a thousand, `group` below a million, `total` the rest. */
class Adder {
  private total = 0;
  private group = 0;
  private current: number;
  /** The next word must be of a lower place: 4 nothing yet, 3 hundreds read, 2 tens, 1 units. */
  private place = 4;
  private lastBig = Number.POSITIVE_INFINITY;
  private scale = 1;
  private at: number;
  private own: Hedge | undefined;
  private needsUnit = false;
  /** A collective ends the number. */
  private closed = false;
  private counted: boolean;

  private readonly scene: Scene;
  private readonly head: Head;
  private readonly options: NumeralOptions;

  constructor(scene: Scene, head: Head, options: NumeralOptions) {
    this.scene = scene;
    this.head = head;
    this.options = options;
    this.current = head.current;
    this.at = head.next;
    this.counted = false;
    if (head.current >= 0) this.place = head.article ? 2 : 1;
  }

  read(): Numeral | null {
    while (this.step()) this.counted = true;
    const value = this.total + this.group + Math.max(this.current, 0);
    if (!Number.isFinite(value)) return null;
    if (this.head.current < 0 && !this.counted) return null;
    const { digits, article } = this.head;
    const numeral: Numeral = {
      value,
      next: this.at,
      scale: this.scale,
      digits,
      article: article && !this.counted,
      needsUnit: this.needsUnit
    };
    if (this.own) numeral.own = this.own;
    return numeral;
  }

  private step(): boolean {
    if (this.closed) return false;
    const at = this.at === this.head.next && this.head.current < 0 ? this.at : overHyphen(this.scene, this.at);
    const norm = normAt(this.scene, at);
    if (norm === '') return false;
    const { lexicon } = this.scene;
    const cardinal = lexicon.cardinals.get(norm);
    if (cardinal !== undefined) return this.cardinal(cardinal, at + 1);
    if (norm === lexicon.words.numbers.hundred) return this.hundred(at + 1);
    const scale = lexicon.scales.get(norm) ?? this.mark(norm, at);
    if (scale !== undefined) return this.scaleWord(scale, at + 1);
    if (this.collective(at)) return true;
    if (norm === lexicon.words.numbers.joiner) return this.joined(at);
    return false;
  }

  private cardinal(value: number, next: number): boolean {
    if (this.head.digits || this.head.article) return this.afterScale(value, next);
    const place = value >= 100 ? 3 : value >= 10 ? 2 : 1;
    if (place >= this.place || (value === 0 && this.counted)) return false;
    this.current = Math.max(this.current, 0) + value;
    // Eleven or twenty-two leave no place for a unit.
    this.place = place === 2 && value % 10 !== 0 ? 1 : place === 2 && value === 10 ? 1 : place;
    if (value === 0) this.place = 0;
    this.at = next;
    return true;
  }

  /** "a hundred and six", "2 million three hundred thousand": words after an article's or digits' scale. */
  private afterScale(value: number, next: number): boolean {
    if (!this.counted || this.head.half || (this.head.digits && this.scale === 1)) return false;
    const place = value >= 100 ? 3 : value >= 10 ? 2 : 1;
    if (value === 0 || place >= this.place) return false;
    this.current = Math.max(this.current, 0) + value;
    this.place = value % 10 !== 0 || value === 10 ? 1 : place;
    this.at = next;
    return true;
  }

  private hundred(next: number): boolean {
    const { current } = this;
    if (current <= 0 || current >= 100 || this.place > 2 || (this.head.half && this.counted)) return false;
    this.current = current * 100;
    this.place = 3;
    this.at = next;
    return true;
  }

  private mark(norm: string, at: number): number | undefined {
    if (!this.head.digits || this.scale !== 1 || at !== this.head.next) return undefined;
    const { lexicon } = this.scene;
    const sure = lexicon.scaleMarks.get(norm);
    if (sure !== undefined) return sure;
    const money = lexicon.moneyScaleMarks.get(norm);
    if (money === undefined) return undefined;
    return this.options.money || this.moneyOrPeopleAt(at + 1) ? money : undefined;
  }

  private moneyOrPeopleAt(i: number): boolean {
    const { lexicon, tokens, to } = this.scene;
    const unit = matchAt(lexicon.units, tokens, i, to)?.value;
    return unit?.kind === 'money' || lexicon.people.has(normAt(this.scene, i));
  }

  private scaleWord(scale: number, next: number): boolean {
    if (scale === 1_000) {
      if (this.group > 0 || this.current === 0) return false;
      this.group = Math.max(this.current, this.current < 0 ? 1 : this.current) * 1_000;
    } else {
      const amount = this.group + Math.max(this.current, 0);
      if (amount === 0 || scale >= this.lastBig) return false;
      this.total += amount * scale;
      this.group = 0;
      this.lastBig = scale;
    }
    this.current = -1;
    this.place = 4;
    this.scale = scale === 1_000 ? scale : this.group === 0 && this.scale === 1_000 && this.total >= 1e9 ? scale * 1_000 : scale;
    this.at = next;
    this.moreDigits();
    return true;
  }

  /** "1 millón 300 mil", "2 million 500,000": digits again after a scale, if they are lower than it. */
  private moreDigits(): void {
    const { scene, at } = this;
    const token = tokenAt(scene, at);
    if (token?.kind !== 'number' || !token.spaced || this.lastBig === Number.POSITIVE_INFINITY) return;
    const value = parseDigits(token.norm, scene.lexicon.words.numbers.decimal);
    if (value === null || !Number.isInteger(value)) return;
    const scale = scene.lexicon.scales.get(normAt(scene, at + 1));
    if (scale === 1_000 && value < 1_000) {
      this.group = value * scale;
      this.at = at + 2;
    } else if (token.norm.length > 4 && value >= 1_000 && value < 1e6) {
      this.group = value;
      this.at = at + 1;
    }
  }

  private collective(at: number): boolean {
    if (this.counted && this.scale !== 1) return false;
    const { lexicon, tokens, to } = this.scene;
    const found = matchAt(lexicon.collectives, tokens, at, to);
    if (!found || this.current <= 0) return false;
    this.current *= found.value.value;
    this.closed = true;
    this.own = found.value.hedge;
    this.needsUnit = found.value.needsUnit ?? false;
    this.at = found.next;
    return true;
  }

  private joined(at: number): boolean {
    const { lexicon, tokens, to } = this.scene;
    const part = this.head.half || this.options.noJoin ? null : matchAt(lexicon.parts, tokens, at, to);
    if (part) return this.part(part.value, part.next);
    if (this.options.noJoin || !this.mayJoin()) return false;
    const next = overHyphen(this.scene, at + 1);
    const cardinal = lexicon.cardinals.get(normAt(this.scene, next));
    if (cardinal === undefined || cardinal === 0) return false;
    const limit = lexicon.words.numbers.joinsAfter === 'ten' ? 10 : 100;
    if (cardinal >= limit) return false;
    return this.cardinal(cardinal, next + 1);
  }

  private mayJoin(): boolean {
    if (this.scene.lexicon.words.numbers.joinsAfter === 'ten') return this.place === 2 && this.current > 0;
    return this.place === 3 || (this.current < 0 && this.counted);
  }

  private part(part: number, next: number): boolean {
    if (this.head.article && !this.counted) return false;
    const tail = this.current < 0;
    if (tail && this.scale === 1_000 && this.total === 0) this.group += part * this.scale;
    else if (tail) this.total += part * this.scale;
    else this.current += part;
    this.place = 0;
    this.at = next;
    return true;
  }
}
