import type { PageNote } from '../../core/present/pageNote';
import type { ReadBlock, Segment } from '../read/readBlock';
import { collapse, rawOffset } from '../read/whiteSpace';
import { findQuote } from './findQuote';

/** A stretch of a text node that belongs to a note's words, as it stood when the note was placed. */
interface Piece {
  node: Text;
  start: number;
  end: number;
  raw: string;
}

/** A note with the place of its words in the document. */
export interface Anchor {
  note: PageNote;
  range: Range;
  pieces: Piece[];
}

/** Blocks around a note's own in which its words are looked for when they have moved. */
const nearby = 40;

/** The place of a note's words: by its offsets, else by its quote in the blocks around. Null where the page no longer says them. */
export function anchorNote(note: PageNote, blocks: ReadBlock[]): Anchor | null {
  const block = blocks[note.block];
  return (block && anchorIn(block, note, note.from)) ?? anchorByQuote(note, blocks);
}

function anchorByQuote(note: PageNote, blocks: ReadBlock[]): Anchor | null {
  for (let step = 0; step <= nearby; step++) {
    for (const at of step === 0 ? [note.block] : [note.block + step, note.block - step]) {
      const block = blocks[at];
      const from = block ? findQuote(block.text, inBlock(note), note.from) : -1;
      if (block && from !== -1) return anchorIn(block, note, from);
    }
  }
  return null;
}

/** A note's surroundings run on into other blocks, which may have changed; in its own block only what stands there counts. */
function inBlock({ exact, prefix, suffix }: PageNote) {
  return { exact, prefix: prefix.split('\n').at(-1) ?? '', suffix: suffix.split('\n')[0] ?? '' };
}

/** Verified twice: the block's text has the words there, and the text nodes still show them. */
function anchorIn(block: ReadBlock, note: PageNote, from: number): Anchor | null {
  const to = from + note.exact.length;
  if (block.text.slice(from, to) !== note.exact) return null;
  const pieces: Piece[] = [];
  for (const segment of block.segments) {
    if (segment.end <= from || segment.start >= to) continue;
    const piece = pieceOf(segment, block.text, Math.max(from, segment.start), Math.min(to, segment.end));
    if (!piece) return null;
    pieces.push(piece);
  }
  const first = pieces[0];
  const last = pieces.at(-1);
  if (!first || !last) return null;
  const range = first.node.ownerDocument.createRange();
  range.setStart(first.node, first.start);
  range.setEnd(last.node, last.end);
  return { note, range, pieces };
}

function pieceOf({ node, start, afterSpace }: Segment, text: string, from: number, to: number): Piece | null {
  const shown = collapse(node.data, afterSpace).slice(from - start, to - start);
  if (!node.isConnected || shown !== text.slice(from, to)) return null;
  const rawStart = rawOffset(node.data, afterSpace, from - start);
  const rawEnd = rawOffset(node.data, afterSpace, to - start - 1) + 1;
  return { node, start: rawStart, end: rawEnd, raw: node.data.slice(rawStart, rawEnd) };
}

/** Whether the note's words still stand where it was placed. */
export function stands({ pieces }: Anchor): boolean {
  return pieces.every(({ node, start, end, raw }) => node.isConnected && node.data.slice(start, end) === raw);
}
