import type { ReadBlock } from './readPage';

/** A page that has something in one block of so many, and in more than one, speaks of it as a whole. */
const oneBlockIn = 10;

/** Whether something is spoken of all over a page, and not only in a paragraph of a long page on something else. */
export function isWidely(blocks: readonly ReadBlock[], has: (block: ReadBlock) => boolean): boolean {
  let found = 0;
  for (const block of blocks) if (has(block)) found++;
  return found > 1 && found * oneBlockIn >= blocks.length;
}
