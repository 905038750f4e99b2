import type { Candidate } from '../candidate';
import type { Span } from '../readPage';

/** How many tokens a label may take. */
const longestLabel = 5;

/** What a figure stands behind, in a sentence that is nothing but an entry of a list: "Cuban soldiers killed: 32". */
export function labelOf({ sentence: { block, first }, quantity, first: start }: Candidate): Span | null {
  const isLabelled = quantity !== null && block.tokens[start - 1]?.norm === ':' && start - 1 - first <= longestLabel;
  return isLabelled && start - 1 > first ? { first, last: start - 2 } : null;
}
