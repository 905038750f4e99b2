/**
 * The children that are shown in an element's place: of an open shadow root, of what is put into a slot, or the element's own. Of
 * closed details only the summary shows.
 */
export function shownChildren(element: Element): Iterable<ChildNode> {
  if (element.shadowRoot) return element.shadowRoot.childNodes;
  if (element.localName === 'slot') {
    const put = (element as HTMLSlotElement).assignedNodes?.() as ChildNode[] | undefined;
    if (put?.length) return put;
  }
  if (element.localName === 'details' && !element.hasAttribute('open')) {
    return [...element.children].filter(({ localName }) => localName === 'summary');
  }
  return element.childNodes;
}
