import type { Block } from '../../core/text/pageText';

/** A stretch of a block's text that one text node shows. */
export interface Segment {
  node: Text;
  /** Offsets into the block's text. */
  start: number;
  end: number;
  /** Whether white space or the block's beginning stood before it; needed to find the place in the node again. */
  afterSpace: boolean;
}

/** A block with the way back to the document. What lies between two segments (a cell's edge) is in no text node. */
export interface ReadBlock extends Block {
  segments: Segment[];
}
