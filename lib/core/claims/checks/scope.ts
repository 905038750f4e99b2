import type { CompiledWords } from '../../pack/compile';
import type { Candidate } from '../candidate';
import {
  distance,
  hasAlikeBetween,
  hasComma,
  hitsBefore,
  hitsOf,
  isInside,
  nearest,
  overlap,
  quantitiesOf,
  type ReadSentence,
  type Span,
  startsAnew,
  wordsOf
} from '../readPage';
import { inTheEyesOf, madeUpOf, ofWords, sides } from '../words/small';
import type { Cues } from './cues';
import { labelOf } from './labelOf';
import { isSource } from './source';

/** How near a word of another scope must stand to a wording to put it out. */
const wordingReach = 8;

/** How near "right beside" is, in tokens. */
const besideReach = 3;

/** How far off words may stand that put a candidate out whatever else it says: what a long sentence tells elsewhere is of that. Its first words are of all of it. */
const neverReach = 18;

const isNear = (sentence: ReadSentence, never: Span, candidate: Span): boolean =>
  never.first === sentence.first || distance(sentence.block, never, candidate) <= neverReach;

/** The words of the sentence that put a candidate out of its topic's scope, told as a reason; null where none do. */
export function outOfScope(candidate: Candidate, cues: Cues, words: CompiledWords): string | null {
  const { pattern, sentence } = candidate;
  const { engine } = words;
  const never = hitsOf(sentence, pattern.never).find((hit) => isNear(sentence, hit, candidate));
  if (never) return `«${wordsOf(sentence.block, never)}» near it puts it out of scope`;
  const beside = nearest(sentence, pattern.beside, candidate);
  const isAllowed =
    beside &&
    (isOfCue(cues, beside.hit, candidate) ||
      madeUpOf.has(sentence.block.tokens[beside.hit.first - 1]?.norm ?? '') ||
      hasComma(sentence, candidate, beside.hit));
  const labelled = labelOf(candidate);
  if (labelled && hitsOf(sentence, pattern.beside).some((hit) => overlap(hit, labelled)))
    return `«${wordsOf(sentence.block, labelled)}» says what it is of`;
  if (beside && beside.distance <= besideReach && !isAllowed)
    return `«${wordsOf(sentence.block, beside.hit)}» beside it puts it out of scope`;
  const before = hitsBefore(sentence, pattern.before, candidate, wordingReach).find(
    (hit) => !hasComma(sentence, hit, candidate) && !isOfSooner(candidate, hit, words)
  );
  if (before) return `«${wordsOf(sentence.block, before)}» before it puts it out of scope`;
  // "Exports rose by 3 per cent, to 14 billion": of a sum without a cue of its own, any such word tells what it is.
  const told = cues.spans.length || candidate.quantity?.kind !== 'money' ? undefined : hitsOf(sentence, pattern.out)[0];
  if (told) return `«${wordsOf(sentence.block, told)}» tells what the sum is of`;
  const out = nearest(sentence, pattern.out, candidate, (hit) => !isLandmark(sentence, hit));
  if (!out || isSource(sentence, out.hit, engine.according) || startsAnew(sentence, candidate, out.hit)) return null;
  if (isInTheEyesOf(candidate, out.hit)) return null;
  // "A surplus in goods trade": words that are a part of the cue say nothing against it.
  if (candidate.quantity && isOfCue(cues, out.hit, candidate)) return null;
  if (governs(cues, candidate, out.hit)) return null;
  if (isOfNext(candidate, out.hit, words) || isUnlike(candidate, out.hit, words)) return null;
  const limit = candidate.quantity ? cues.distance : wordingReach;
  return out.distance <= limit ? `«${wordsOf(sentence.block, out.hit)}» stands nearer and puts it out of scope` : null;
}

/** Whether words are a part of a cue. A cue that goes over the value ("Petro landed in Washington on Sunday") has no part in what it goes over. */
const isOfCue = ({ spans }: Cues, words: Span, value: Span): boolean =>
  spans.some((span) => isInside(words, span) && !isInside(value, span));

/** "The first flight since May landed on 29 January": what stands before two values of a kind is of the first. */
const isOfSooner = (candidate: Candidate, before: Span, words: CompiledWords): boolean =>
  candidate.quantity !== null && hasAlikeBetween(candidate.sentence, candidate.quantity, before, candidate, words);

/**
 * "For his party, the visit was a success": who takes it to be so, set off ahead of it, is not what it is of; but for a rank, which is one for somebody ("For
 * Ecuador, …").
 */
function isInTheEyesOf({ sentence: { block, first }, quantity, pattern }: Candidate, out: Span): boolean {
  const before = block.tokens[out.first - 1];
  if (quantity || !pattern.rivals.isEmpty || block.tokens[out.last + 1]?.norm !== ',' || !inTheEyesOf.has(before?.norm ?? ''))
    return false;
  return out.first - 1 === first || block.tokens[out.first - 2]?.kind === 'mark';
}

/** "A surplus of $1.2 billion in goods trade": what a sum is of stands right before it, whatever follows it. */
function governs({ spans }: Cues, { sentence: { block }, quantity, first, last }: Candidate, out: Span): boolean {
  if (!quantity || out.first <= last) return false;
  return ofWords.has(block.tokens[first - 1]?.norm ?? '') && spans.some((cue) => cue.last === first - 2);
}

/** "The closest partner south of Mexico": a country that only tells where another one lies. */
function isLandmark({ block: { tokens } }: ReadSentence, { first }: Span): boolean {
  const [side, of] = [tokens[first - 2]?.norm ?? '', tokens[first - 1]?.norm ?? ''];
  return ofWords.has(of) && sides.has(side);
}

/** How far before a word the one that compares with it may stand, in tokens. */
const unlikeReach = 6;

/** "Unlike Zelensky's visit, this one was not televised": what is compared with, set off by a comma, is not what is spoken of. */
function isUnlike({ sentence, quantity, first, last }: Candidate, out: Span, { engine }: CompiledWords): boolean {
  if (quantity || !hasComma(sentence, { first, last }, out)) return false;
  return hitsBefore(sentence, engine.unlike, out, unlikeReach).length > 0;
}

/** "In May, with a run-off in June": behind a comma, with a value of the kind of its own after it. */
function isOfNext({ sentence, quantity, last }: Candidate, out: Span, words: CompiledWords): boolean {
  if (!quantity || out.first < last || !hasComma(sentence, quantity, out)) return false;
  return quantitiesOf(sentence, words).some(({ kind, first }) => kind === quantity.kind && first > out.last);
}
