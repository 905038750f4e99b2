import type { LanguageWords } from './language';
import type { Scene } from './scene';
import { Role } from './starts';

/** Words that a number in words may take before what tells its role comes. */
const wordsOfNumber = 4;
/** Numbers of fewer figures are a date or a time only by what stands beside them. */
const figuresOfYear = 4;

/**
 * What the number at `i` may be read as, by the words beside it. A number stands next to nothing of the kind in most places, and
 * one look at each neighbour spares all the readers that would find so by themselves.
 */
export function rolesOfNumber({ tokens, from, to, lexicon }: Scene, i: number): number {
  const token = tokens[i];
  if (!token) return 0;
  let roles: number = Role.number;
  const digits = token.kind === 'number';
  if (digits && token.norm.length >= figuresOfYear) roles |= Role.date | Role.clock;
  const end = Math.min(to, i + 1 + (digits ? 1 : wordsOfNumber));
  for (let at = i + 1; at < end; at++) roles |= lexicon.rolesAfter.get(tokens[at]?.norm ?? '') ?? 0;
  if (i > from) roles |= lexicon.rolesBefore.get(tokens[i - 1]?.norm ?? '') ?? 0;
  return roles;
}

/** Marks that tie what follows to the number; it could be anything. */
const ties = ['-', '‑'];

/** The roles that a word gives to the number before it. */
export function rolesAfter({ numbers, units, dates, ranges, clock }: LanguageWords): Map<string, number> {
  return rolesBy([
    [Role.date | Role.clock | Role.share, ties],
    [Role.date, ['/', '.', ...dates.of, ...dates.ordinalMarks, ...dates.decadeMarks, ...ranges.plain, ...ranges.between.join]],
    [Role.date, [...ranges.from.join, ...Object.keys(dates.months), ...Object.keys(dates.agoUnits), ...units.ago.after]],
    [Role.clock, [...clock.hourMarks, ...clock.oclock, ...Object.keys(clock.meridiem)]],
    [Role.share, [...numbers.outOf, ...Object.keys(numbers.fractions)]]
  ]);
}

/** The roles that a word gives to the number after it: "a las 11". */
export function rolesBefore({ clock }: LanguageWords): Map<string, number> {
  return rolesBy([[Role.clock, clock.cues.map((cue) => cue.split(' ').at(-1) as string)]]);
}

/** By the first word of each phrase. */
function rolesBy(entries: [number, string[]][]): Map<string, number> {
  const roles = new Map<string, number>();
  for (const [role, phrases] of entries) {
    for (const phrase of phrases) {
      const word = phrase.split(' ', 1)[0] as string;
      roles.set(word, (roles.get(word) ?? 0) | role);
    }
  }
  return roles;
}
