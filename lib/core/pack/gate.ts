/**
 * What a page must name before it is read at all: any of the alternatives, each of which asks for one word out of every set.
 * A word is lower case, with its accents, and stands for every word that begins with it ("deport" for "deportation"). Put the
 * rarest set of an alternative first: on most pages nothing else is looked for.
 */
export type Gate = string[][][];

/** Whether a page's whole text names what the gate asks for. Upper and lower case are the same; an empty gate stays shut. */
export function gateOpens(text: string, gate: Gate): boolean {
  const lower = text.toLowerCase();
  return gate.some((sets) => sets.length > 0 && sets.every((words) => words.some((word) => hasWord(lower, word))));
}

/**
 * Finds any of the words without one of which the gate stays shut: the first set of each alternative. One pass over a text, upper and lower
 * case the same; it may also be met inside another word, so that the whole gate has to be asked then.
 */
export function firstWords(gate: Gate): RegExp {
  const words = gate.flatMap(([first]) => first ?? []);
  // Without a word there is nothing to find, not everything.
  return words.length === 0 ? /(?!)/ : new RegExp(words.map(escaped).join('|'), 'i');
}

const escaped = (word: string) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

function hasWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
    if (!letter.test(text.charAt(at - 1))) return true;
  }
  return false;
}

const letter = /\p{L}/u;
