import type { CompiledWords } from '../pack/compile';
import type { ReadBlock, ReadSentence } from './readPage';
import { isLabel, isShortest } from './short';

/** How many sentences may follow a question or a label as its answer. */
const answers = 2;

/** The question, label or heading that the sentence stands under, if it is among the first to follow; else a sentence that leaves open what follows. */
export function standsUnder(
  sentence: ReadSentence,
  above: ReadBlock | undefined,
  { engine }: CompiledWords
): ReadSentence | null {
  const asks = (earlier: ReadSentence) => earlier.asks || isLabel(earlier);
  const verdict = ({ lists }: ReadSentence) => engine.falseNext.meets(lists);
  return (
    judged(sentence, above, verdict) ??
    firstAbove(sentence, above, asks) ??
    firstAbove(sentence, above, ({ lists }) => engine.leftOpen.meets(lists))
  );
}

/** "'They talked for half an hour.' False. Both sides say two hours": what the sentence puts right, where a mere verdict stands between. */
function judged(
  { block: { sentences }, index }: ReadSentence,
  above: ReadBlock | undefined,
  verdict: (earlier: ReadSentence) => boolean
): ReadSentence | null {
  const label = sentences[index - 1];
  if (!label || !isShortest(label) || !verdict(label)) return null;
  return sentences[index - 2] ?? above?.sentences.at(-1) ?? null;
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
