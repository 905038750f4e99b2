import type { CompiledWords } from '../pack/compile';
import type { ReadBlock, ReadSentence } from './readPage';
import { isLabel } from './short';

/** How many sentences may follow a question or a label as its answer. */
const answers = 2;

/**
 * The question, label or heading that the sentence stands under, if it is among the first to follow; else a sentence that leaves open what follows. Under a label
 * that calls a claim false ("It lasted four hours." "False."), it is the claim that is set right.
 */
export function standsUnder(
  sentence: ReadSentence,
  above: ReadBlock | undefined,
  { engine }: CompiledWords
): ReadSentence | null {
  const asks = (earlier: ReadSentence) => earlier.asks || isLabel(earlier);
  const label = firstAbove(sentence, above, asks);
  const setRight = label && engine.falseNext.meets(label.lists) ? label.block.sentences[label.index - 1] : undefined;
  return setRight ?? label ?? firstAbove(sentence, above, ({ lists }) => engine.leftOpen.meets(lists));
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
