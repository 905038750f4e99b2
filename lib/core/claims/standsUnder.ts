import type { CompiledWords } from '../pack/compile';
import { isHeldUp } from './checks/calledFalse';
import type { ReadBlock, ReadSentence } from './readPage';
import { isLabel } from './short';

/** How many sentences may follow a question or a label as its answer. */
const answers = 2;

/** The question, false claim, label or heading that the sentence stands under, if it is among the first to follow; else a sentence that leaves open what follows. */
export function standsUnder(sentence: ReadSentence, above: ReadBlock | undefined, words: CompiledWords): ReadSentence | null {
  return (
    firstAbove(sentence, above, (earlier) => isHeldUp(earlier, words)) ??
    firstAbove(sentence, above, (earlier) => earlier.asks || isLabel(earlier)) ??
    firstAbove(sentence, above, ({ lists }) => words.engine.leftOpen.meets(lists))
  );
}

function firstAbove(
  { block: { sentences }, index }: ReadSentence,
  above: ReadBlock | undefined,
  asks: (earlier: ReadSentence) => boolean
): ReadSentence | null {
  for (let i = index - 1; i >= Math.max(0, index - answers); i--) {
    const earlier = sentences[i] as ReadSentence;
    if (asks(earlier)) return earlier;
  }
  const last = index < answers ? above?.sentences.at(-1) : undefined;
  return last && (last.asks || above?.kind === 'heading' || (asks(last) && !isLabel(last))) ? last : null;
}
