import type { Lang } from '../text/pageText';
import { WordMemo } from '../text/wordMemo';
import { leadsOf, tailsOf } from './beside';
import { dateStarts } from './date/starts';
import { words as en } from './en/words';
import { words as es } from './es/words';
import type { Collective, LanguageWords, Unit } from './language';
import { type Phrases, phrasesOf } from './phrases';
import type { Hedge } from './quantity';
import { afterArticle, startsOf } from './starts';

export interface BeforeHedge {
  hedge: Hedge;
  /** Must stand directly before the number. */
  direct: boolean;
  /** "up to" and "hasta", which tell a level reached as well as a limit. */
  level: boolean;
}

/** A language's tables, ready for looking up. */
export interface Lexicon {
  words: LanguageWords;
  starts: Map<string, number>;
  /** What a word can open, by `starts`. */
  roles: WordMemo<number>;
  /** What a word may be to the value after it. */
  leads: Map<string, number>;
  /** What a word may be to the value before it. */
  tails: Map<string, number>;
  cardinals: Map<string, number>;
  scales: Map<string, number>;
  scaleMarks: Map<string, number>;
  moneyScaleMarks: Map<string, number>;
  collectives: Phrases<Collective>;
  parts: Phrases<number>;
  units: Phrases<Unit>;
  currencyBefore: Phrases<string>;
  hedgesBefore: Phrases<BeforeHedge>;
  hedgesAfter: Phrases<Hedge>;
  looseAfter: Phrases<Hedge>;
  hedgeWords: Set<string>;
  vague: Phrases<[number, number]>;
  few: Phrases<true>;
  bareBefore: Phrases<true>;
  fractions: Map<string, number>;
  shares: Phrases<number>;
  outOf: Phrases<true>;
  and: Phrases<true>;
  quarter: Phrases<number>;
  agoBefore: Phrases<true>;
  people: Set<string>;
  between: Set<string>;
  change: Set<string>;
  comparing: Set<string>;
  moreThan: Set<string>;
  articles: Set<string>;
  yearNouns: Set<string>;
  agoUnits: Map<string, 'day' | 'week' | 'month' | 'year'>;
  forDates: { ranges: Set<string>; articles: Set<string>; and: Set<string> };
  scoreFollowers: Set<string>;
  fromJoin: Phrases<true>;
  prefixes: Set<string>;
  streets: Set<string>;
  /** What may follow an article that opens a value; most articles open none. */
  afterArticle: Set<string>;
  times: Set<string>;
  plainWords: Set<string>;
  dateStarts: Map<string, number>;
  months: Map<string, number>;
  doubtfulMonths: Set<string>;
  monthCues: Set<string>;
  weekdays: Map<string, number>;
  relative: Phrases<{ unit: 'day' | 'week' | 'month' | 'year'; n: number }>;
  thirds: Phrases<'early' | 'mid' | 'late'>;
  future: Phrases<true>;
  ordinals: Phrases<number>;
  decadeOpen: Phrases<true>;
  decadeCues: Phrases<true>;
  edgeDays: Phrases<'first' | 'last'>;
  meridiem: Phrases<'am' | 'pm'>;
  oclock: Phrases<true>;
  clockCues: Phrases<true>;
  clockParts: Phrases<number>;
  clockPartsAhead: Phrases<number>;
  clockHedges: Phrases<Hedge>;
  /** Words of hedges of times, and cues: what may stand between "from" and its time. */
  clockWords: Set<string>;
  monthNouns: Set<string>;
  labels: Phrases<true>;
  noLabels: Phrases<true>;
  multiples: Phrases<true>;
  trapPhrases: Phrases<true>;
  ageBefore: Phrases<true>;
  ageAfter: Phrases<true>;
}

const tables: Record<Lang, LanguageWords> = { en, es };
const compiled = new Map<Lang, Lexicon>();

/** The lexicon of a language, compiled at its first use. */
export function lexiconOf(lang: Lang): Lexicon {
  let lexicon = compiled.get(lang);
  if (!lexicon) {
    lexicon = compile(tables[lang]);
    compiled.set(lang, lexicon);
  }
  return lexicon;
}

const listed = (phrases: string[], backward = false) =>
  phrasesOf<true>(
    phrases.map((phrase) => [phrase, true] as const),
    backward
  );
const tabled = <T>(table: Record<string, T>) => phrasesOf(Object.entries(table));
const mapped = <T>(table: Record<string, T>) => new Map(Object.entries(table));

function hedgeEntries(table: Partial<Record<Hedge, string[]>>): [string, Hedge][] {
  return Object.entries(table).flatMap(([hedge, list]) => list.map((phrase) => [phrase, hedge as Hedge] as [string, Hedge]));
}

function compile(words: LanguageWords): Lexicon {
  const { numbers, units, hedges, dates, clock, traps } = words;
  const before = hedgeEntries(hedges.before);
  const direct = new Set(hedges.direct);
  const level = new Set(hedges.levelPhrases);
  const starts = startsOf(words);
  return {
    words,
    starts,
    roles: new WordMemo(({ norm }) => starts.get(norm) ?? 0),
    leads: leadsOf(words),
    tails: tailsOf(words),
    cardinals: mapped(numbers.cardinals),
    scales: mapped(numbers.scales),
    scaleMarks: mapped(numbers.scaleMarks),
    moneyScaleMarks: mapped(numbers.moneyScaleMarks),
    collectives: tabled(numbers.collectives),
    parts: tabled(numbers.parts),
    units: tabled(units.units),
    currencyBefore: tabled(units.currencyBefore),
    hedgesBefore: phrasesOf(
      before.map(([phrase, hedge]) => [phrase, { hedge, direct: direct.has(phrase), level: level.has(phrase) }] as const),
      true
    ),
    hedgesAfter: phrasesOf(hedgeEntries(hedges.after)),
    looseAfter: phrasesOf(hedgeEntries(hedges.looseAfter)),
    hedgeWords: new Set(before.flatMap(([phrase]) => phrase.split(' '))),
    vague: tabled(numbers.vague),
    few: listed(numbers.few),
    bareBefore: listed(numbers.bareBefore, true),
    fractions: mapped(numbers.fractions),
    shares: tabled(numbers.shares),
    outOf: listed(numbers.outOf),
    and: listed(units.and),
    quarter: tabled(units.quarter),
    agoBefore: listed(units.ago.before, true),
    people: new Set(numbers.people),
    between: new Set(hedges.between.filter((phrase) => !phrase.includes(' '))),
    change: new Set(hedges.change),
    comparing: new Set(hedges.comparing),
    moreThan: new Set(hedges.moreThan),
    articles: new Set(words.ranges.articles),
    yearNouns: new Set(Object.keys(dates.units).filter((word) => dates.units[word] === 'year')),
    agoUnits: mapped(dates.agoUnits),
    forDates: {
      ranges: new Set([
        ...words.ranges.plain,
        ...words.ranges.from.join.filter((word) => !words.ranges.between.join.includes(word))
      ]),
      articles: new Set(words.ranges.articles),
      and: new Set(words.ranges.between.join)
    },
    fromJoin: listed(words.ranges.from.join),
    scoreFollowers: new Set(traps.scoreFollowers),
    prefixes: new Set(traps.prefixes),
    streets: new Set(traps.streets),
    afterArticle: afterArticle(words),
    times: new Set(traps.times),
    plainWords: new Set(numbers.plainWords),
    dateStarts: dateStarts(words),
    months: mapped(dates.months),
    doubtfulMonths: new Set(dates.doubtfulMonths),
    monthCues: new Set(dates.monthCues),
    weekdays: mapped(dates.weekdays),
    relative: tabled(dates.relative),
    thirds: tabled(dates.thirds),
    future: listed(dates.future),
    ordinals: tabled(dates.ordinals),
    decadeOpen: listed(dates.decadeOpen),
    decadeCues: listed(dates.decadeCues, true),
    edgeDays: tabled(dates.edgeDays),
    meridiem: tabled(clock.meridiem),
    oclock: listed(clock.oclock),
    clockCues: listed(clock.cues, true),
    clockParts: tabled(clock.parts),
    clockPartsAhead: tabled(clock.partsAhead),
    clockHedges: phrasesOf(hedgeEntries(clock.before), true),
    clockWords: new Set([...Object.values(clock.before).flat(), ...clock.cues, 'at'].flatMap((phrase) => phrase.split(' '))),
    monthNouns: new Set(dates.monthNouns),
    labels: listed(traps.labels, true),
    noLabels: listed(traps.noLabels, true),
    multiples: listed(traps.multiples, true),
    trapPhrases: listed(traps.phrases),
    ageBefore: listed(traps.ageBefore, true),
    ageAfter: listed(traps.ageAfter)
  };
}
