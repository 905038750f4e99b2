import type { CompiledPattern } from '../../pack/compile';
import type { Candidate, Surroundings } from '../candidate';
import { shortPage } from '../longPage';
import type { ReadBlock, ReadSentence } from '../readPage';
import { isWidely } from '../widely';

/** How many blocks back the context may stand. */
const blocksBack = 5;

/** How many blocks from the top tell what a short page is about. */
const openingBlocks = 4;

/**
 * Why a claim lacks the context that its pattern asks for, or null. The context is given by the block, the few before it, the headline or the opening of a short page; or by the page as a
 * whole, where it comes back again and again. A paragraph about it on a long page on something else vouches only for its surroundings.
 */
export function outOfContext({ pattern, sentence }: Candidate, { blocks, headlines, widely }: Surroundings): string | null {
  if (pattern.context.isEmpty) return null;
  const has = (block: ReadBlock) => pattern.context.meets(block.lists);
  const rival = rivalOf(sentence, pattern, blocks);
  if (rival) return rival;
  const { index } = sentence.block;
  if (headlines.some(has) || (blocks.length <= shortPage && blocks.slice(0, openingBlocks).some(has))) return null;
  if (blocks.slice(Math.max(0, index - blocksBack), index + 1).some(has)) return null;
  const known = widely.get(pattern);
  const everywhere = known ?? isWidely(blocks, has);
  if (known === undefined) widely.set(pattern, everywhere);
  return everywhere ? null : `no word for ${(pattern.pattern.context ?? []).join(' or ')} stands in the text around it`;
}

/** How many sentences back a rival may have been named. */
const sentencesBack = 12;

/** Why the words belong to a rival of the context that was named later than it, or null. A block's first sentence may go on from the block before. */
function rivalOf(
  { block, index }: ReadSentence,
  { context, rivals }: CompiledPattern,
  blocks: readonly ReadBlock[]
): string | null {
  if (rivals.isEmpty) return null;
  const before = index === 0 ? (blocks[block.index - 1]?.sentences ?? []) : [];
  const last = [...before, ...block.sentences.slice(Math.max(0, index - sentencesBack), index + 1)].findLast(
    ({ lists }) => context.meets(lists) || rivals.meets(lists)
  );
  return last && !context.meets(last.lists) ? 'another was named last that it could belong to' : null;
}
