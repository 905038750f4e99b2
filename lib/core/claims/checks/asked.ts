import type { CompiledWords } from '../../pack/compile';
import type { Candidate } from '../candidate';
import { hitsOf } from '../readPage';
import { askingForElse, askingHow, beforeAsking, indefinite, ofWords } from '../words/small';
import { isDefinite } from './definite';

/** How a question that has the words in it is to be taken: as asking for them, as telling what the next sentence agrees to, or (null) as no question about them. */
export function asks(candidate: Candidate, engine: CompiledWords['engine']): 'asked' | 'agreed' | null {
  if (!isAsked(candidate) || isGiven(candidate) || isGranted(candidate, engine)) return null;
  return isAgreed(candidate, engine) ? 'agreed' : 'asked';
}

/** "And the 126 dead?", "Was Tuesday's meeting worth it?", "¿Valió la pena la reunión del martes?": the number and the day are taken for granted. */
function isGiven(candidate: Candidate): boolean {
  const { sentence, quantity, first, last } = candidate;
  const { tokens } = sentence.block;
  if (quantity?.kind !== 'date') return quantity?.kind === 'count' && isDefinite(candidate);
  return ofWords.has(tokens[first - 1]?.norm ?? '') || /['’]s$/.test(tokens[last]?.word.raw ?? '');
}

/**
 * Whether a question asks it. What stands ahead of the question mark that opens it is not asked ("Con 126 muertos, ¿nadie habló de ello?"), nor what a question
 * for something else takes for granted ("What did the families of the fishermen get?"); "How is a reconciliation measured?" takes none for granted.
 */
function isAsked({ sentence: { question, first, last, block }, quantity, first: start, last: end }: Candidate): boolean {
  const { tokens } = block;
  const opened = tokens.slice(first, last + 1).findIndex(({ norm }) => norm === '¿') + first;
  if (!question && !isClosed(tokens.slice(opened, last + 1), start - opened, end - opened)) return false;
  if (opened > end) return false;
  let at = Math.max(opened, first);
  while (at < start && (tokens[at]?.kind === 'mark' || beforeAsking.has(tokens[at]?.norm ?? ''))) at++;
  // As it is written: "¿Que claudicó?" asks for nothing else, "¿Qué cambió?" does.
  const asking = at < start ? block.text.slice(tokens[at]?.start, tokens[at]?.end).toLowerCase() : '';
  // "How is a reconciliation measured?" is asked of any, "How did the thaw come about?" of the one that is known.
  const ofAny = indefinite.has(tokens[start - 1]?.norm ?? '');
  return !(askingForElse.has(asking) || (askingHow.has(asking) && !ofAny && (quantity === null || quantity.kind === 'date')));
}

/** "«¿Cuántos serán, doscientos?», preguntó": a question inside a sentence that goes on is one between its two marks. */
const isClosed = (tokens: readonly { norm: string }[], start: number, end: number) =>
  tokens[0]?.norm === '¿' && start > 0 && tokens.findIndex(({ norm }) => norm === '?') > end;

/** "Was he aware that they talked for two hours?" takes for granted what it tells. */
const isGranted = ({ sentence, first }: Candidate, { granted }: CompiledWords['engine']): boolean =>
  hitsOf(sentence, granted).some((hit) => hit.last < first);

/** How many tokens into the next sentence its "yes" may stand: "MINISTER: It was." */
const yesWithin = 4;

/** "Is Colombia not a partner? It is.": asked by a negation, as by one who knows it, and the next sentence says no more than that it is so. */
function isAgreed({ sentence: { block, index, lists } }: Candidate, { not, yesNext }: CompiledWords['engine']): boolean {
  const next = block.sentences[index + 1];
  if (!next || !not.meets(lists)) return false;
  return hitsOf(next, yesNext).some(
    ({ first, last }) => first - next.first <= yesWithin && block.tokens[last + 1]?.kind === 'mark'
  );
}
