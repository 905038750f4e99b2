/**
 * What a page must name before it is read at all: any of the alternatives, each of which asks for one word out of every set.
 * A word is lower case, with its accents, and stands for every word that begins with it ("deport" for "deportation"). Put the
 * rarest set of an alternative first: on most pages nothing else is looked for.
 */
export type Gate = string[][][];

/** Whether a page's whole text names what the gate asks for. Upper and lower case are the same; an empty gate stays shut. */
export function gateOpens(text: string, gate: Gate): boolean {
  return gate.some((sets) => sets.length > 0 && sets.every((words) => says(text, patternOf(words))));
}

/** Finds the words without one of which the gate stays shut: the first set of each alternative. For `says`, which ends the matter on most pages. */
export const firstWords = (gate: Gate): RegExp => patternOf(gate.flatMap(([first]) => first ?? []));

/**
 * Whether a text says what a pattern of words finds, at the beginning of a word. One pass: a copy of the text in lower case would cost more
 * than all the rest.
 */
export function says(text: string, words: RegExp): boolean {
  for (const { index } of text.matchAll(words)) if (!letter.test(text.charAt(index - 1))) return true;
  return false;
}

function patternOf(words: string[]): RegExp {
  // Without a word there is nothing to find, not everything.
  return words.length === 0 ? /(?!)/g : new RegExp(words.map(escaped).join('|'), 'gi');
}

const escaped = (word: string) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const letter = /\p{L}/u;
