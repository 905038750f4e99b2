import { patternsFound } from '../../pack/gate';
import { blockGap } from '../../text/pageText';
import type { Candidate, Surroundings } from '../candidate';
import type { ReadBlock } from '../readPage';

/** A page of no more blocks than this tells one story. */
const oneStory = 20;

/** How many blocks around the words may tell what they are of; more before them than after. */
const blocksBack = 8;
const blocksOn = 2;

/**
 * Why a claim stands too far from all that the pack is about, or null. On a longer page whose headline does not open the gate, the text around the words must: a story
 * that stands on the page together with others does not lend them its vessels and its fishermen.
 */
export function outOfPlace({ sentence: { block } }: Candidate, around: Surroundings): string | null {
  const { blocks, inPlace } = around;
  if (blocks.length <= oneStory) return null;
  const isIn = inPlace.get(block.index) ?? isInPlace(block, around);
  inPlace.set(block.index, isIn);
  return isIn ? null : 'nothing that the pack is about is named in the text around it';
}

function isInPlace({ index }: ReadBlock, { blocks, headlines, gate }: Surroundings): boolean {
  const near = blocks.slice(Math.max(0, index - blocksBack), index + blocksOn + 1);
  const opens = (part: readonly ReadBlock[]) => patternsFound(part.map(({ text }) => text).join(blockGap), gate);
  return opens(headlines) || opens(near);
}
