import type { LanguageWords } from './language';

/**
 * What a word can open; a word that opens nothing is passed over after one look into `starts`. A `plain` word is
 * only a number; what else it opens is told by the words beside it.
 */
export const Role = {
  number: 1,
  date: 2,
  clock: 4,
  money: 8,
  vague: 16,
  unit: 32,
  share: 64,
  trap: 128,
  article: 256,
  plain: 512
} as const;

/** Every word that can open a quantity, with what it can open. */
export function startsOf({ numbers, units, dates, clock, traps }: LanguageWords): Map<string, number> {
  const starts = new Map<string, number>();
  const add = (role: number, phrases: Iterable<string>) => {
    for (const phrase of phrases) {
      const word = phrase.split(' ', 1)[0] as string;
      starts.set(word, (starts.get(word) ?? 0) | role);
    }
  };
  add(Role.number, [...Object.keys(numbers.collectives), ...numbers.articles, ...numbers.halves]);
  if (numbers.hundred) add(Role.number, [numbers.hundred]);
  // The one scale that needs no number before it ("mil personas").
  if (!numbers.hundred)
    add(
      Role.number,
      Object.keys(numbers.scales).filter((word) => numbers.scales[word] === 1_000)
    );
  add(Role.share, [...Object.keys(numbers.shares), ...numbers.halves, ...numbers.articles]);
  if (numbers.fractionTails.length > 0) add(Role.share, Object.keys(numbers.fractions));
  add(Role.vague, [...Object.keys(numbers.vague), ...numbers.few]);
  add(Role.money, Object.keys(units.currencyBefore));
  add(
    Role.unit,
    Object.keys(units.units).filter((word) => units.units[word]?.kind === 'duration' && word.length > 2)
  );
  add(Role.date, [
    ...Object.keys(dates.months),
    ...Object.keys(dates.weekdays),
    ...Object.keys(dates.relative),
    ...Object.keys(dates.thirds)
  ]);
  add(Role.date, [
    ...dates.past,
    ...dates.future.filter((phrase) => !phrase.includes(' ')),
    ...dates.current,
    ...Object.keys(dates.ordinals),
    ...Object.keys(dates.edgeDays),
    ...dates.decadeOpen,
    ...Object.keys(dates.units),
    ...Object.keys(dates.nths)
  ]);
  if (dates.decadeOpen.length === 0) add(Role.date, Object.keys(dates.decades));
  add(Role.clock, [...Object.keys(clock.named), ...Object.keys(clock.partsAhead)]);
  add(Role.trap, traps.phrases);
  add(Role.article, numbers.articles);
  for (const word of Object.keys(numbers.cardinals)) {
    const isPlain = !starts.has(word) && !(word in dates.decades);
    add(isPlain ? Role.number | Role.plain : Role.number | Role.share | Role.date | Role.clock, [word]);
  }
  return starts;
}

/** Words after an article that open a value; most articles open none. */
export function afterArticle({ numbers, units }: LanguageWords): Set<string> {
  const phrases = [
    ...Object.keys(numbers.scales),
    ...Object.keys(numbers.collectives),
    ...numbers.halves,
    ...Object.keys(numbers.fractions),
    ...Object.keys(units.units),
    ...numbers.few.flatMap((phrase) => (phrase.startsWith('a ') ? [phrase.slice(2)] : [])),
    ...numbers.fillers,
    ...numbers.outOf,
    ...Object.keys(numbers.cardinals)
  ];
  if (numbers.hundred) phrases.push(numbers.hundred);
  return new Set(phrases.map((phrase) => phrase.split(' ', 1)[0] as string));
}
