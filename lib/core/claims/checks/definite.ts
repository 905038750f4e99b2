import type { Candidate } from '../candidate';
import { definite } from '../words/small';

/** "Whether the thaw will last", "they would have liked him to speak of the 126": what is meant as known is no supposition itself. */
export const isDefinite = ({ topic, sentence, first }: Candidate) =>
  !topic.topic.exclusive && definite.has(sentence.block.tokens[first - 1]?.norm ?? '');
