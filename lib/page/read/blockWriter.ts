import type { BlockKind } from '../../core/text/pageText';
import type { ReadBlock, Segment } from './readBlock';
import { collapse, isBlank } from './whiteSpace';

/** A block whose text is almost wholly links leads elsewhere: a teaser, a list of topics, "read more". */
const linkShare = 0.9;

/** What stands between two cells of a row. */
const cellGap = ' | ';

/** Puts text nodes together into blocks, one after the other. */
export class BlockWriter {
  blocks: ReadBlock[] = [];
  private text = '';
  private segments: Segment[] = [];
  private linked = 0;
  private kind: BlockKind = 'paragraph';
  private lineBroken = false;

  /** Ends the block that is being written, if there is one, and says of what kind the next is. */
  start(kind: BlockKind): void {
    this.end();
    this.kind = kind;
  }

  /** Blocks that were written before and have not changed. */
  again(blocks: ReadBlock[]): void {
    this.end();
    for (const block of blocks) this.blocks.push(block);
  }

  add(node: Text, inLink: boolean): void {
    const raw = node.data;
    const afterSpace = this.text === '' || this.text.endsWith(' ');
    // Between elements: every other text node of a page.
    if (afterSpace && raw.trim() === '') return;
    const shown = collapse(raw, afterSpace);
    if (shown === '') return;
    if (this.lineBroken && !isBlank(raw)) this.lineBroken = false;
    const start = this.text.length;
    this.text += shown;
    this.segments.push({ node, start, end: this.text.length, afterSpace });
    if (inLink) this.linked += shown.length;
  }

  /** A line break is a space; two in a row begin a new block of the same kind. */
  breakLine(): void {
    if (this.lineBroken) {
      this.end();
      return;
    }
    if (this.text !== '' && !this.text.endsWith(' ')) this.text += ' ';
    this.lineBroken = true;
  }

  /** The edge of a table's cell inside a row. */
  nextCell(): void {
    const text = this.text.trimEnd();
    if (text !== '' && !text.endsWith(cellGap.trim())) this.text = `${text}${cellGap}`;
  }

  end(): void {
    this.lineBroken = false;
    if (this.text === '') return;
    const text = this.text.endsWith(cellGap) ? this.text.slice(0, -cellGap.length) : this.text.trimEnd();
    const leadsElsewhere = this.kind !== 'headline' && this.linked > linkShare * text.length;
    if (text !== '' && !leadsElsewhere) this.blocks.push({ kind: this.kind, text, segments: this.segments });
    this.text = '';
    this.segments = [];
    this.linked = 0;
  }
}
