/**
 * What a page must name before it is read at all: any of the alternatives, each of which asks for one word out of every set.
 * Words are lower case; a plural in -s or -es counts as the word. Put the rarest set of an alternative first: on most pages
 * nothing else is looked for.
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
    if (!isLetter(text, at - 1) && wordEndsAt(text, at + word.length)) return true;
  }
  return false;
}

function wordEndsAt(text: string, end: number): boolean {
  if (!isLetter(text, end)) return true;
  if (text[end] === 's') return !isLetter(text, end + 1);
  return text.startsWith('es', end) && !isLetter(text, end + 2);
}

const letter = /\p{L}/u;

const isLetter = (text: string, at: number) => letter.test(text.charAt(at));
