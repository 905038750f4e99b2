import type { CompiledWords } from '../../pack/compile';
import type { NumberSet } from '../../pack/numberSet';
import type { Candidate } from '../candidate';
import { hitsOf, type Span, wordsOf } from '../readPage';
import { answers } from '../words/small';
import { after, before } from './standing';

/** How far before a value or wording a denial may stand, and how far behind it, in tokens. */
const reach = {
  denial: 10,
  deniedStatement: 18,
  notBeforeNumber: 2,
  notBeforeWording: 4,
  notBeforeCue: 3,
  without: 2,
  deniedAfter: 3
};

/** The words that deny a candidate, or null. */
export function denialOf(candidate: Candidate, spans: readonly Span[], engine: CompiledWords['engine']): string | null {
  const statement = candidate.topic.topic.kind === 'statement';
  return (
    before(candidate, engine.denied, statement ? reach.deniedStatement : reach.denial, engine.affirming) ??
    turned(candidate, engine) ??
    before(candidate, engine.without, reach.without) ??
    (statement ? (notWithin(candidate, spans, engine.not) ?? notWithin(candidate, spans, engine.without)) : null) ??
    after(candidate, engine.deniedAfter, reach.deniedAfter)
  );
}

/**
 * A negation right before the candidate, unless it belongs to words that turn nothing ("not only"), is an answer, or the candidate begins with one that
 * goes along with it ("no dejaron que nadie grabara").
 */
function turned(candidate: Candidate, { not, affirming }: CompiledWords['engine']): string | null {
  const { sentence, quantity } = candidate;
  if (hitsOf(sentence, affirming).some((hit) => hit.first < candidate.first)) return null;
  const negations = hitsOf(sentence, not);
  const isAnswer = ({ first, last }: Span) =>
    first === sentence.first && answers.has(sentence.block.tokens[last + 1]?.norm ?? '');
  const goesAlong = ({ first }: Span) => !quantity && (first === candidate.first || first === candidate.first + 1);
  if (negations.some((hit) => isAnswer(hit) || goesAlong(hit))) return null;
  return before(candidate, not, quantity ? reach.notBeforeNumber : reach.notBeforeWording);
}

/** "The spraying has not come back": a negation right before one of the cues. */
function notWithin({ sentence, first }: Candidate, cues: readonly Span[], not: NumberSet): string | null {
  const within = hitsOf(sentence, not).find(
    (hit) => hit.first > first && cues.some((cue) => cue.first > hit.last && cue.first - hit.last <= reach.notBeforeCue)
  );
  return within ? wordsOf(sentence.block, within) : null;
}
