import { type GatePatterns, patternsFound } from '../../pack/gate';
import { blockGap } from '../../text/pageText';
import type { ReadBlock } from '../readPage';

/** A page of no more blocks than this tells one story. */
const oneStory = 20;

/** How many blocks around the words may tell what they are of; more before them than after. */
const blocksBack = 8;
const blocksOn = 2;

/**
 * Tells of each block of a page whether the text around it is about the pack. On a longer page whose headline does not open the gate, that text must: a story that
 * stands on the page together with others does not lend them its vessels and its fishermen.
 */
export function placesOf(blocks: readonly ReadBlock[], gate: GatePatterns): (block: ReadBlock) => boolean {
  const opens = (part: readonly ReadBlock[]) => patternsFound(part.map(({ text }) => text).join(blockGap), gate);
  if (blocks.length <= oneStory || opens(blocks.filter(({ kind }) => kind === 'headline'))) return () => true;
  const known = new Map<number, boolean>();
  return ({ index }) => {
    const isIn = known.get(index) ?? opens(blocks.slice(Math.max(0, index - blocksBack), index + blocksOn + 1));
    known.set(index, isIn);
    return isIn;
  };
}
