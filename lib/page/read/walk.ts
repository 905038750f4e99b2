import type { BlockKind } from '../../core/text/pageText';
import type { BlockWriter } from './blockWriter';
import { isLiveEntry } from './liveEntry';
import type { ReadBlock } from './readBlock';
import { shownChildren } from './shownChildren';
import { isHidden, isSurrounding } from './surroundings';
import { inline, skipped, units } from './tags';

/** Blocks of units that have not changed since they were read. */
export type BlockMemory = WeakMap<Element, ReadBlock[]>;

const elementNode = 1;
const textNode = 3;

/** What the blocks of a unit are. A unit without an entry is what stands around it: a paragraph of a quotation is a quotation. */
const kinds: Record<string, BlockKind> = {
  h1: 'headline',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
  li: 'item',
  dt: 'item',
  dd: 'item',
  figcaption: 'caption',
  caption: 'caption',
  blockquote: 'quotation',
  tr: 'cell'
};

/** What a node inherits on the way down. */
interface Place {
  kind: BlockKind;
  inLink: boolean;
}

/**
 * Walks a document's text, block by block, into `writer`. Yields at containers and between what they hold, where the caller may let the page have its turn.
 * Units found in `memory` are taken from there, the others are put there.
 */
export function* walk(
  root: Element,
  writer: BlockWriter,
  memory: BlockMemory,
  met: (root: ShadowRoot) => void = () => {}
): Generator<void> {
  const walker = new Walker(writer, memory, met);
  yield* walker.container(root, { kind: 'paragraph', inLink: false });
  writer.end();
}

class Walker {
  private readonly writer: BlockWriter;
  private readonly memory: BlockMemory;

  private readonly met: (root: ShadowRoot) => void;

  constructor(writer: BlockWriter, memory: BlockMemory, met: (root: ShadowRoot) => void) {
    this.writer = writer;
    this.memory = memory;
    this.met = met;
  }

  private shown(element: Element): Iterable<ChildNode> {
    if (element.shadowRoot) this.met(element.shadowRoot);
    return shownChildren(element);
  }

  *container(element: Element, place: Place): Generator<void> {
    for (const child of this.shown(element)) {
      const inner = child as Element;
      if (child.nodeType === elementNode && isContainer(inner.localName)) {
        if (!isLeftOut(inner, inner.localName)) yield* this.inner(inner, place);
        continue;
      }
      this.node(child, place);
      if (child.nodeType === elementNode) yield;
    }
  }

  private *inner(element: Element, place: Place): Generator<void> {
    yield;
    const { writer } = this;
    writer.start(place.kind);
    const first = writer.blocks.length;
    yield* this.container(element, place);
    writer.start(place.kind);
    const block = writer.blocks[first];
    if (block && isLiveEntry(element, element.localName)) writer.blocks[first] = { ...block, kind: 'entry' };
  }

  private node(node: ChildNode, place: Place): void {
    if (node.nodeType === textNode) this.writer.add(node as Text, place.inLink);
    else if (node.nodeType === elementNode) this.element(node as Element, place);
  }

  private element(element: Element, place: Place): void {
    const tag = element.localName;
    if (tag === 'br') this.writer.breakLine();
    else if (isLeftOut(element, tag)) return;
    else if (inline.has(tag) || tag.includes('-')) this.children(element, tag === 'a' ? { ...place, inLink: true } : place);
    else if (tag === 'td' || tag === 'th') this.cell(element, place);
    else this.unit(element, tag, place);
  }

  private cell(element: Element, place: Place): void {
    this.writer.nextCell();
    this.children(element, { ...place, kind: 'paragraph' });
  }

  private unit(element: Element, tag: string, place: Place): void {
    const { writer, memory } = this;
    const known = memory.get(element);
    if (known) {
      writer.again(known);
      return;
    }
    const kind = kinds[tag] ?? place.kind;
    writer.start(kind);
    const first = writer.blocks.length;
    this.children(element, { ...place, kind });
    writer.start(place.kind);
    if (units.has(tag)) memory.set(element, writer.blocks.slice(first));
  }

  private children(element: Element, place: Place): void {
    for (const child of this.shown(element)) this.node(child, place);
  }
}

/** What holds other blocks, and may hold very many of them. An element of the page's own making is one, outside of a paragraph. */
const isContainer = (tag: string) => tag !== 'br' && !inline.has(tag) && !units.has(tag) && !skipped.has(tag);

function isLeftOut(element: Element, tag: string): boolean {
  if (skipped.has(tag) || isHidden(element)) return true;
  if (inline.has(tag)) return isFootnoteMark(element, tag);
  return isSurrounding(element, tag);
}

/** The raised number that leads to a footnote would run into the figure before it. */
function isFootnoteMark(element: Element, tag: string): boolean {
  return tag === 'sup' && element.querySelector('a[href^="#"]') !== null;
}
