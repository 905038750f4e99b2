import type { Hedge } from './quantity';

/** What a unit makes of the number before it. `factor` turns one of it into the base unit (minutes for a duration). */
export type Unit =
  | { kind: 'duration'; factor: number }
  | { kind: 'percent'; factor: number }
  | { kind: 'money'; factor: number; name: string }
  | { kind: 'measure'; factor: number; name: string };

/** A word for so many at once. `needsUnit`: it is another noun unless a unit follows ("a couple hours"). */
export interface Collective {
  value: number;
  hedge?: Hedge;
  needsUnit?: boolean;
}

/** Tables are keyed by words as `fold` leaves them; a phrase is its tokens with a blank between, hyphens left out. */
export interface NumberWords {
  decimal: '.' | ',';
  /** Words that add up to a number below a thousand. */
  cardinals: Record<string, number>;
  /** The word that multiplies by a hundred, where the language has one. */
  hundred: string | null;
  scales: Record<string, number>;
  /** Scale marks that stand after digits only: "1.3bn". */
  scaleMarks: Record<string, number>;
  /** Scale marks that mean something else unless money is spoken of: "580m". */
  moneyScaleMarks: Record<string, number>;
  joiner: string;
  /** Digits may go on after a thousand: "mil 300 millones". */
  digitsAfterThousand: boolean;
  /** English joins after a hundred or a scale ("two hundred and six"), Spanish after a ten ("treinta y uno"). */
  joinsAfter: 'hundred' | 'ten';
  articles: string[];
  /** The one that counts nothing unless a unit, a scale or a noun for people follows. */
  ones: string[];
  halves: string[];
  /** "and a half", by what part of one it adds. */
  parts: Record<string, number>;
  collectives: Record<string, Collective>;
  /** Words between a number and its unit that change neither: "two full hours". */
  fillers: string[];
  of: string[];
  /** Fraction words by their denominator. */
  fractions: Record<string, number>;
  /** What may stand between a fraction and what it is a share of: "quinta parte". */
  fractionTails: string[];
  /** Phrases that are a share by themselves ("la mitad"). */
  shares: Record<string, number>;
  /** Words that make the "half" before them a share; empty where another word is used for it. */
  shareFollowers: string[];
  /** What joins "one in five". */
  outOf: string[];
  vague: Record<string, [number, number]>;
  /** A vague word that is a verb elsewhere ("scores") needs one of these after it. */
  vagueNeeds: Record<string, string[]>;
  vagueBarred: string[];
  few: string[];
  /** Words before a bare plural unit that make it "hours, no telling how many": "for hours". */
  bareBefore: string[];
  /** Words after one: "hours-long". */
  bareAfter: string[];
  /** Words that end like a plural and are none. */
  plainWords: string[];
  /** Nouns for people: "one person" counts, "2000 people" is no year. */
  people: string[];
}

export interface UnitWords {
  units: Record<string, Unit>;
  currencyBefore: Record<string, string>;
  /** Joins the parts of a duration: "an hour and forty minutes". */
  and: string[];
  minus: string[];
  /** What an hour lacks in "dos horas menos cuarto", in minutes. */
  quarter: Record<string, number>;
  ago: { before: string[]; after: string[] };
}

export interface HedgeWords {
  before: Partial<Record<Hedge, string[]>>;
  after: Partial<Record<Hedge, string[]>>;
  /** After-hedges that may as well open what follows ("at least 12 of them"): they count only before a mark. */
  looseAfter: Partial<Record<Hedge, string[]>>;
  /** What may stand between a hedge and its number. */
  between: string[];
  /** Hedges that are prepositions and mean something else with a word in between ("about the 126 dead"). */
  direct: string[];
  /** Words after "more" that compare with what follows. */
  comparing: string[];
  /** What makes "and more" the "more than" of the next number. */
  moreThan: string[];
  negations: string[];
  /** A negation before one of these denies something else ("not for more than two hours"). */
  negationStops: string[];
  /** Words of rising and falling: with them "up to v" is v, and "from a to b" is no range. */
  change: string[];
  /** The hedges that tell a level reached as well as a limit: "up to". */
  levelPhrases: string[];
  /** Directly before "up to" they make it a level reached: "the toll is up to 126". */
  level: string[];
}

export interface RangeWords {
  between: { open: string[]; join: string[] };
  from: { open: string[]; join: string[] };
  /** Join without an opening word. */
  plain: string[];
  or: string[];
  articles: string[];
}

export interface DateWords {
  order: 'mdy' | 'dmy';
  months: Record<string, number>;
  /** Months that are also another word: a number or a cue must stand beside them, and in English a capital. */
  doubtfulMonths: string[];
  monthsCapital: boolean;
  weekdays: Record<string, number>;
  /** Short weekdays that need a full stop or a date after them. */
  doubtfulWeekdays: string[];
  /** Words before an ordinal that make it a day without its month ("on the fifth"), and the words that may follow it: a noun would be counted. */
  dayAlone: { before: string[]; after: string[] };
  /** Words before a weekday that make it a name. */
  weekdayNames: string[];
  monthCues: string[];
  /** Nouns after a month that leave no doubt of it: "the May election". */
  monthNouns: string[];
  relative: Record<string, { unit: 'day' | 'week' | 'month' | 'year'; n: number }>;
  /** A word before a relative word that makes it another ("la mañana"). */
  relativeBarred: Record<string, string[]>;
  units: Record<string, 'day' | 'week' | 'month' | 'year'>;
  /** The same with plurals, for "two days ago". */
  agoUnits: Record<string, 'day' | 'week' | 'month' | 'year'>;
  past: string[];
  future: string[];
  current: string[];
  thirds: Record<string, 'early' | 'mid' | 'late'>;
  of: string[];
  ordinals: Record<string, number>;
  ordinalMarks: string[];
  /** Words before a weekday that tell which one of its month: "the last Sunday of May"; -1 for the last. */
  nths: Record<string, number>;
  /** Words between a month and two digits that make these its year: "octubre del 85". */
  shortYearAfter: string[];
  /** Words before a year of two digits that an apostrophe marks: "in '77". */
  markedYearAfter: string[];
  /** A day told by the end of the month at which it lies. */
  edgeDays: Record<string, 'first' | 'last'>;
  /** What stands before a decade in words that nothing else opens: "en los ochenta". */
  decadeCues: string[];
  /** What opens a decade ("años", "la década de") and the decades in words. */
  decadeOpen: string[];
  decadeMarks: string[];
  decades: Record<string, number>;
}

export interface ClockWords {
  meridiem: Record<string, 'am' | 'pm'>;
  named: Record<string, number>;
  oclock: string[];
  hourMarks: string[];
  /** Phrases before a bare number that make it an hour: "a las". */
  cues: string[];
  /** Words before a bare number that make it an hour where something begins or ends there: "it broke up at one"; hedges of several words do as well: "just before one". */
  verbCues: string[];
  /** Behind an hour, as minutes: "y media"; words that add or take away the number behind them: "menos" diez. */
  parts: Record<string, number>;
  signs: Record<string, 1 | -1>;
  /** The same ahead of the hour: "half past" ten; "past" and "to" behind a number. */
  partsAhead: Record<string, number>;
  signsAhead: Record<string, 1 | -1>;
  begin: string[];
  end: string[];
  before: Partial<Record<Hedge, string[]>>;
}

export interface TrapWords {
  /** Words after which a number is a name: "Boeing 737", "Section 301". */
  labels: string[];
  /** Phrases that end in one of them and make nothing a name: "the dead number 126". */
  noLabels: string[];
  /** Words after a number that make it a multiple: "three times". */
  times: string[];
  /** Words before a number that make it the base of a multiple: "twice the". */
  multiples: string[];
  /** Phrases that hold a number word and no number. */
  phrases: string[];
  /** Words after a dash between small numbers that tell a score. */
  scoreFollowers: string[];
  /** Words a hyphen may tie to a number without making it a name: "pre-2020". */
  prefixes: string[];
  /** Words that end an address after its number. */
  streets: string[];
  ageBefore: string[];
  ageAfter: string[];
}

export interface LanguageWords {
  numbers: NumberWords;
  units: UnitWords;
  hedges: HedgeWords;
  ranges: RangeWords;
  dates: DateWords;
  clock: ClockWords;
  traps: TrapWords;
}
