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

/** Whether text that came later names any word of the gate, so that the whole page is worth another look. */
export function touchesGate(text: string, gate: Gate): boolean {
  const lower = text.toLowerCase();
  return gate.some((sets) => sets.some((words) => words.some((word) => hasWord(lower, word))));
}

function hasWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
    if (!letter.test(text.charAt(at - 1))) return true;
  }
  return false;
}

const letter = /\p{L}/u;
