import type { CompiledWords } from '../pack/compile';
import type { Quantity } from '../quantity/quantity';
import { quantitiesOf, type ReadSentence } from './readPage';

/** So few tokens, the full stop included, may be a figure that stands by itself: "At least 580 million US dollars." */
const longestFigure = 9;

/** The figure that a sentence is nothing but: "110 minutes."; or, `withTurn`, that it is behind the name of whose turn it is: "HOST: Two hours!" */
export function onlyFigure(sentence: ReadSentence, words: CompiledWords, withTurn = false): Quantity | null {
  const { block, first, last } = sentence;
  if (last - first >= longestFigure) return null;
  const [figure, ...others] = quantitiesOf(sentence, words);
  if (!figure || others.length > 0) return null;
  const before = block.tokens.slice(first, figure.first);
  const after = block.tokens.slice(figure.last + 1, last + 1);
  const turn = withTurn ? before.findIndex(({ norm }) => norm === ':') + 1 : 0;
  return [...before.slice(turn), ...after].every(({ kind }) => kind === 'mark') ? figure : null;
}
