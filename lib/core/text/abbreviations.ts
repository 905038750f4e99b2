import type { Token } from './tokens';

type Kind = 'always' | 'beforeNumber' | 'ofDates';

/** Words that a full stop may follow without ending the sentence. Those of dates are also words ("he sat", "el mar"), and "No." answers. */
export type Abbreviations = ReadonlyMap<string, Kind>;

/** Takes the words of each kind, with blanks between. */
export const abbreviationsOf = (words: Record<Kind, string>): Abbreviations =>
  new Map((Object.keys(words) as Kind[]).flatMap((kind) => words[kind].split(' ').map((word) => [word, kind] as const)));

/** Whether the full stop at a token belongs to an abbreviation: "Mr.", "No. 5", "3 mar. 2026", "Sat." */
export function abbreviates(tokens: readonly Token[], at: number, abbreviations: Abbreviations): boolean {
  const word = tokens[at - 1];
  const kind = word && abbreviations.get(word.norm);
  if (!word || kind === undefined) return false;
  const isBeforeNumber = tokens[at + 1]?.kind === 'number';
  if (kind === 'ofDates') return word.capital || isBeforeNumber || tokens[at - 2]?.kind === 'number';
  return kind === 'always' || isBeforeNumber;
}
