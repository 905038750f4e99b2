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
export function walk(
  root: Element,
  writer: BlockWriter,
  memory: BlockMemory,
  met: (root: ShadowRoot) => void = () => {}
): Generator<void> {
  return new Walker(writer, memory, met).walk(root);
}

/** A container that is being walked through. */
interface Level {
  element: Element;
  place: Place;
  children: ChildNode[];
  /** The next of them. */
  next: number;
  /** The place of its first block among all. */
  first: number;
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

  /** One generator with the levels it is in, and not one for each: pages are twenty deep, and every turn would go through all of them. */
  *walk(root: Element): Generator<void> {
    const levels = [this.level(root, { kind: 'paragraph', inLink: false })];
    for (let level = levels[0]; level; level = levels.at(-1)) {
      const child = level.children[level.next++];
      if (!child) {
        levels.pop();
        if (levels.length > 0) this.leave(level);
      } else if (!isContainer(child)) {
        this.node(child, level.place);
        if (child.nodeType === elementNode) yield;
      } else if (!isLeftOut(child, child.localName)) {
        yield;
        this.writer.start(level.place.kind);
        levels.push(this.level(child, level.place));
      }
    }
    this.writer.end();
  }

  private level(element: Element, place: Place): Level {
    return { element, place, children: this.shown(element), next: 0, first: this.writer.blocks.length };
  }

  private leave({ element, place, first }: Level): void {
    const { writer } = this;
    writer.start(place.kind);
    const block = writer.blocks[first];
    if (block && isLiveEntry(element, element.localName)) writer.blocks[first] = { ...block, kind: 'entry' };
  }

  private shown(element: Element): ChildNode[] {
    if (element.shadowRoot) this.met(element.shadowRoot);
    return shownChildren(element);
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
function isContainer(node: ChildNode): node is Element & ChildNode {
  if (node.nodeType !== elementNode) return false;
  const tag = (node as Element).localName;
  return tag !== 'br' && !inline.has(tag) && !units.has(tag) && !skipped.has(tag);
}

function isLeftOut(element: Element, tag: string): boolean {
  if (skipped.has(tag)) return true;
  // One step out of script for all of them: most elements have none that matters, and a page has thousands of elements.
  const attributes = element.getAttributeNames();
  if (isHidden(element, attributes)) return true;
  if (inline.has(tag)) return isFootnoteMark(element, tag);
  return isSurrounding(element, tag, attributes);
}

/** The raised number that leads to a footnote would run into the figure before it. */
function isFootnoteMark(element: Element, tag: string): boolean {
  return tag === 'sup' && element.querySelector('a[href^="#"]') !== null;
}
