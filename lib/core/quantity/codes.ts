import { Lead, leadOf } from './beside';
import { matchAt, matchBefore } from './phrases';
import { normAt, type Scene, tokenAt } from './scene';
import { countsSomething } from './time/duration';

/** Marks that tie numbers into a code: 24/7, 202-555-0123. */
const ties = new Set(['/', '-', '‑', '.', ')', '(', '–']);
const codeMarks = new Set(["'", '’', '‘', '#', '+', '@', '/', '§', '№', '_', '=']);
const longestCode = 12;
/** A dash between numbers up to this is a score unless something countable follows. */
const highestScore = 20;
const addressReach = 3;

/** Where a number that is only a name, a score or part of a code ends ("G20", "Boeing 737", "3–2", "+57 601 234"), or null. */
export function codeEnd(scene: Scene, i: number): number | null {
  const token = tokenAt(scene, i);
  if (!token) return null;
  if (token.kind !== 'number') return isLabelled(scene, i) ? i + 1 : null;
  const tied = !token.spaced && i > scene.from && tiedBefore(scene, i);
  if (tied || /^0\d/.test(token.norm) || isChain(scene, i) || isLabelled(scene, i)) return endOfCode(scene, i);
  if (isScore(scene, i)) return i + 3;
  return isAddress(scene, i) ? i + 1 : null;
}

function tiedBefore(scene: Scene, i: number): boolean {
  const before = tokenAt(scene, i - 1);
  if (before?.kind === 'word' || codeMarks.has(before?.norm ?? '')) return true;
  if (before?.norm !== '-' && before?.norm !== '‑' && before?.norm !== '–') return false;
  const word = tokenAt(scene, i - 2);
  const name = word?.kind === 'word' && !before.spaced;
  return name && !scene.lexicon.hedgeWords.has(word.norm) && !scene.lexicon.prefixes.has(word.norm);
}

/** Three numbers tied together, two tied by a slash, or a telephone's three and four digits. */
function isChain(scene: Scene, i: number): boolean {
  const mark = tokenAt(scene, i + 1);
  const second = tokenAt(scene, i + 2);
  if (
    mark?.norm === '-' &&
    !mark.spaced &&
    second?.kind === 'word' &&
    !second.spaced &&
    second.capital &&
    second.norm.length === 1
  )
    return true;
  if (second?.kind !== 'number' || !mark || !ties.has(mark.norm) || mark.spaced || second.spaced) return spacedChain(scene, i);
  if (mark.norm === '/' || second.norm === normAt(scene, i)) return true;
  const third = tokenAt(scene, i + 4);
  if (third?.kind === 'number' && normAt(scene, i + 3) === mark.norm && !third.spaced) return true;
  return /^\d{3}$/.test(normAt(scene, i)) && /^\d{4}$/.test(second.norm) && !isThing(scene, i + 3);
}

/** "601 234 5678", "(202) 555-0199": bare numbers in a row that group to no number. */
function spacedChain(scene: Scene, i: number): boolean {
  const at = normAt(scene, i + 1) === ')' ? i + 2 : i + 1;
  const second = tokenAt(scene, at);
  if (second?.kind !== 'number' || !/^\d{2,3}$/.test(normAt(scene, i))) return false;
  return /^\d{4,}$/.test(second.norm) || (at > i + 1 && /^\d{3}$/.test(second.norm));
}

function endOfCode(scene: Scene, i: number): number {
  let at = i + 1;
  while (at < scene.to && at < i + longestCode) {
    const token = tokenAt(scene, at);
    const before = normAt(scene, at - 1);
    const after = tokenAt(scene, at + 1);
    const tie =
      token?.kind === 'mark' &&
      ties.has(token.norm) &&
      !token.spaced &&
      (after?.kind === 'number' || (after?.capital && after.norm.length === 1));
    const tied = token?.kind === 'number' && (ties.has(before) || (/^\d{2,4}$/.test(token.norm) && /^\d+$/.test(before)));
    const letter = token?.kind === 'word' && !token.spaced && (token.capital || before !== '-');
    if (!tie && !tied && !letter) return at;
    at++;
  }
  return at;
}

/** "Section 301", "Calle 26". In words, only a capital makes it a name: "Air Force One". */
function isLabelled(scene: Scene, i: number): boolean {
  if (!(leadOf(scene, i) & Lead.label)) return false;
  const { lexicon, tokens, from } = scene;
  const stop = normAt(scene, i - 1) === '.' || normAt(scene, i - 1) === '-' ? i - 2 : i - 1;
  const label = matchBefore(lexicon.labels, tokens, i - 1, from) ?? matchBefore(lexicon.labels, tokens, stop, from);
  if (!label || matchBefore(lexicon.noLabels, tokens, i - 1, from)) return false;
  return (
    tokenAt(scene, i)?.kind === 'number' || (tokenAt(scene, label.first)?.capital === true && tokenAt(scene, i)?.capital === true)
  );
}

/** "3–2", "2-3 against": small numbers, a dash, and nothing counted after them. */
function isScore(scene: Scene, i: number): boolean {
  const dash = tokenAt(scene, i + 1);
  const second = tokenAt(scene, i + 2);
  if (dash?.kind !== 'mark' || second?.kind !== 'number' || dash.spaced || second.spaced) return false;
  if (dash.norm !== '-' && dash.norm !== '–' && dash.norm !== '‑') return false;
  const [a, b] = [Number(normAt(scene, i)), Number(second.norm)];
  if (!(a <= highestScore && b <= highestScore)) return false;
  return a >= b || !isCounted(scene, i + 3);
}

/** What may be counted stands at `i`: any word but those that tell how a match went. */
function isCounted(scene: Scene, i: number): boolean {
  const token = tokenAt(scene, i);
  return isThing(scene, i) || (token?.kind === 'word' && !token.capital && !scene.lexicon.scoreFollowers.has(token.norm));
}

/** A unit, a scale, a plural or a noun for people stands at `i`. */
function isThing(scene: Scene, i: number): boolean {
  const { lexicon, tokens, to } = scene;
  const at = normAt(scene, i) === '-' ? i + 1 : i;
  return matchAt(lexicon.units, tokens, at, to) !== null || lexicon.scales.has(normAt(scene, i)) || countsSomething(scene, i);
}

/** "1600 Pennsylvania Avenue". */
function isAddress(scene: Scene, i: number): boolean {
  for (let at = i + 1; at <= i + addressReach && tokenAt(scene, at)?.capital; at++) {
    if (scene.lexicon.streets.has(normAt(scene, at))) return true;
  }
  return false;
}
