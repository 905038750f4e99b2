/**
 * The children that are shown in an element's place: of an open shadow root, of what is put into a slot, or the element's own. Of
 * closed details only the summary shows.
 */
export function shownChildren(element: Element): ChildNode[] {
  if (element.shadowRoot) return childrenOf(element.shadowRoot);
  const tag = element.localName;
  if (tag === 'slot') {
    const put = (element as HTMLSlotElement).assignedNodes?.() as ChildNode[] | undefined;
    if (put?.length) return put;
  }
  if (tag === 'details' && !element.hasAttribute('open')) {
    return [...element.children].filter(({ localName }) => localName === 'summary');
  }
  return childrenOf(element);
}

/** From one to the next: a list of the browser's own would be one more object for every element. */
function childrenOf(node: ParentNode & Node): ChildNode[] {
  const children: ChildNode[] = [];
  for (let child = node.firstChild; child; child = child.nextSibling) children.push(child);
  return children;
}
