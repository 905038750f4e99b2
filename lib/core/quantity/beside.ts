import type { LanguageWords } from './language';
import { normAt, type Scene } from './scene';
import { Role } from './starts';

/** What a word may be to the value after it. */
export const Lead = { value: 1, unread: 2, label: 4, clock: 8, year: 16 } as const;
/** What a word may be to the value before it. */
export const Tail = { range: 1, hedge: 2, unread: 4, date: 8, clock: 16, share: 32 } as const;

/** What the word before the value at `i` may be to it; 0 in most places, which spares all the readers that would find so themselves. */
export const leadOf = (scene: Scene, i: number): number => scene.lexicon.leads.get(normAt(scene, i - 1)) ?? 0;

/** What the word at `i` may be to the value that ends before it. */
export const tailOf = (scene: Scene, i: number): number => scene.lexicon.tails.get(normAt(scene, i)) ?? 0;

/** Words that a number in words may take before what tells its role comes. */
const wordsOfNumber = 4;
/** Numbers of fewer figures are a date or a time only by what stands beside them. */
const figuresOfYear = 4;

/** What the number at `i` may be read as, by the words beside it. */
export function rolesOfNumber(scene: Scene, i: number): number {
  const { norm, kind } = scene.tokens[i] as Scene['tokens'][number];
  const digits = kind === 'number';
  const end = i + 1 + (digits ? 1 : wordsOfNumber);
  let tails = 0;
  for (let at = i + 1; at < end; at++) tails |= tailOf(scene, at);
  let roles: number = Role.number;
  if (tails & Tail.date || leadOf(scene, i) & Lead.year) roles |= Role.date;
  if (tails & Tail.share) roles |= Role.share;
  if (tails & Tail.clock || leadOf(scene, i) & Lead.clock) roles |= Role.clock;
  return digits && norm.length >= figuresOfYear ? roles | Role.date | Role.clock : roles;
}

/** Marks that tie two words together: what stands behind them tells what they are. */
const hyphens = ['-', '‑'];

/** Marks that stand for the century of a year: "'77". */
const apostrophes = ["'", '’', '‘'];

const firstWord = (phrase: string) => phrase.split(' ', 1)[0] as string;
const lastWord = (phrase: string) => phrase.split(' ').at(-1) as string;

export function leadsOf({ hedges, ranges, clock, traps, units }: LanguageWords): Map<string, number> {
  // Hedges lead to a bare hour only where a language has bare hours at all: "ended just before one".
  const atVerbs = clock.verbCues.length > 0 ? [...clock.verbCues, ...Object.values(clock.before).flat()] : [];
  const openers = [...ranges.between.open, ...ranges.from.open, ...ranges.articles];
  return bitsBy(lastWord, [
    [Lead.value | Lead.label, hyphens],
    [Lead.value, [...Object.values(hedges.before).flat(), ...hedges.between, ...openers]],
    [Lead.unread, [...traps.ageBefore, ...traps.multiples, ...units.ago.before]],
    [Lead.label, [...traps.labels, '.']],
    [Lead.clock, [...clock.cues, ...atVerbs]],
    [Lead.year, apostrophes]
  ]);
}

export function tailsOf({ numbers, units, hedges, dates, ranges, clock, traps }: LanguageWords): Map<string, number> {
  const joins = [...ranges.plain, ...ranges.or, ...ranges.between.join, ...ranges.from.join];
  const dateTails = [
    ...dates.of,
    ...dates.ordinalMarks,
    ...dates.decadeMarks,
    ...Object.keys(dates.months),
    ...Object.keys(dates.agoUnits)
  ];
  return bitsBy(firstWord, [
    [Tail.date | Tail.clock | Tail.share | Tail.hedge | Tail.unread, hyphens],
    [Tail.range | Tail.date, joins],
    [Tail.hedge, [...Object.values(hedges.after).flat(), ...Object.values(hedges.looseAfter).flat(), ',']],
    [Tail.unread, [...traps.times, ...traps.ageAfter, ...units.ago.after]],
    [Tail.date, ['/', '.', ...dateTails]],
    [Tail.clock, [...clock.hourMarks, ...clock.oclock, ...Object.keys(clock.meridiem), ...Object.keys(clock.signsAhead)]],
    [Tail.share, [...numbers.outOf, ...Object.keys(numbers.fractions)]]
  ]);
}

function bitsBy(key: (phrase: string) => string, entries: [number, string[]][]): Map<string, number> {
  const bits = new Map<string, number>();
  for (const [bit, phrases] of entries) {
    for (const phrase of phrases) bits.set(key(phrase), (bits.get(key(phrase)) ?? 0) | bit);
  }
  return bits;
}
