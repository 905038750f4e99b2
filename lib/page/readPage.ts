import type { PageText } from '../core/text/pageText';
import { pageText } from './facts/pageFacts';
import { readBlocks } from './read/readBlocks';

/** Reads a whole document at one go: its article's text and what it says of itself. Needs no layout. */
export function readPage(document: Document): PageText {
  return pageText(document, document.body ? readBlocks(document.body) : []);
}
