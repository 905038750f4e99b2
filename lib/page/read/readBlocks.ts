import { BlockWriter } from './blockWriter';
import type { ReadBlock } from './readBlock';
import { type BlockMemory, walk } from './walk';

/** Milliseconds of reading after which the page gets its turn, and steps of reading between two looks at the clock. */
const slice = 4;
const steps = 16;

/** Gives the page its turn; resolves when reading may go on, to false where it is no longer wanted. */
export type Turn = () => Promise<boolean>;

/** Reads all blocks of a document at one go. */
export function readBlocks(root: Element, memory: BlockMemory = new WeakMap()): ReadBlock[] {
  const writer = new BlockWriter();
  for (const _ of walk(root, writer, memory));
  return oneHeadline(writer.blocks);
}

/** Reads all blocks in slices; null where reading was given up on the way. Open shadow roots that are met are told: their changes are not seen from outside. */
export async function readBlocksInSlices(
  root: Element,
  memory: BlockMemory,
  turn: Turn,
  met: (root: ShadowRoot) => void
): Promise<ReadBlock[] | null> {
  const writer = new BlockWriter();
  let end = performance.now() + slice;
  let step = 0;
  for (const _ of walk(root, writer, memory, met)) {
    if (++step % steps !== 0 || performance.now() < end) continue;
    if (!(await turn())) return null;
    end = performance.now() + slice;
  }
  return oneHeadline(writer.blocks);
}

/** Some sites make every heading a first one; the article's headline is the first of them. */
function oneHeadline(blocks: ReadBlock[]): ReadBlock[] {
  const first = blocks.findIndex(({ kind }) => kind === 'headline');
  return blocks.map((block, at) => (block.kind === 'headline' && at !== first ? { ...block, kind: 'heading' } : block));
}

/** Forgets what was read of the units a node is in: its text has changed. */
export function forget(memory: BlockMemory, node: Node): void {
  for (let at: Node | null = node; at; at = at.parentNode ?? (at as Partial<ShadowRoot>).host ?? null)
    memory.delete(at as Element);
}
