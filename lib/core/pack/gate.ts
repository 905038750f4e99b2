/**
 * What a page must name before it is read at all: any of the alternatives, each of which asks for one word out of every set.
 * A word is lower case, with its accents, and stands for every word that begins with it ("deport" for "deportation"). Put the
 * rarest set of an alternative first: on most pages nothing else is looked for.
 */
export type Gate = string[][][];

/** A gate with the source of one pattern for each set: what the script on every page gets, so that it need not make them. */
export type GatePatterns = string[][];

export const patternsOf = (gate: Gate): GatePatterns => gate.filter((sets) => sets.length > 0).map((sets) => sets.map(patternOf));

/** The pattern of the words without one of which the gate stays shut, the first set of each alternative: on most pages that ends the matter. */
export const firstWords = (gate: Gate): string => patternOf(gate.flatMap(([first]) => first ?? []));

/** Whether a page's whole text names what the gate asks for. Upper and lower case are the same; an empty gate stays shut. */
export const gateOpens = (text: string, gate: Gate): boolean => patternsFound(text, patternsOf(gate));

/** The same for a gate whose patterns have been made. */
export function patternsFound(text: string, gate: GatePatterns): boolean {
  return gate.some((sets) => sets.every((words) => says(text, words)));
}

/**
 * Whether a text says what a pattern of words finds, at the beginning of a word. One pass: a copy of the text in lower case would cost more
 * than all the rest.
 */
function says(text: string, words: string): boolean {
  for (const { index } of text.matchAll(new RegExp(words, 'gi'))) if (!/\p{L}/u.test(text.charAt(index - 1))) return true;
  return false;
}

// Without a word there is nothing to find, not everything.
const patternOf = (words: string[]): string => words.map(escaped).join('|') || '(?!)';

const escaped = (word: string) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
