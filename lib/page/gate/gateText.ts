/** Characters of code in an element from which on it is worth walking around it. */
const muchCode = 1000;

/** With less text than this, what a page has to say may be in shadow roots. */
const littleText = 3000;

/** All of a document's text at one go, the code of its scripts included: what is fast to get and fast to look through. */
export function quickText(document: Document): string {
  const text = document.body?.textContent ?? '';
  return text.length > littleText ? text : [document.title, text, ...openShadowRoots(document).map(textOf)].join('\n');
}

/**
 * The text that the gate looks at closely: title, body and open shadow roots, hidden text too. `textContent` is the fastest way to it, but
 * takes the code of scripts along, of which some pages have a megabyte; so it is asked of the parts between the large scripts.
 */
export function gateText(document: Document): string {
  const { body } = document;
  if (!body) return document.title;
  const texts = [document.title];
  gather(body, ancestorsOfCode(document, body), texts);
  for (const root of openShadowRoots(document)) texts.push(textOf(root));
  return texts.join('\n');
}

const textOf = (node: Node): string => node.textContent ?? '';

/** The elements on the way from the body down to large scripts and style sheets, these included. */
function ancestorsOfCode(document: Document, body: Element): Set<Node> {
  const found = new Set<Node>();
  for (const tag of ['script', 'style']) {
    for (const code of document.getElementsByTagName(tag)) {
      if (((code.firstChild as Text | null)?.length ?? 0) < muchCode || !body.contains(code)) continue;
      for (let at: Node | null = code; at && at !== body && !found.has(at); at = at.parentNode) found.add(at);
    }
  }
  return found;
}

function gather(parent: Node, around: Set<Node>, texts: string[]): void {
  if (around.size === 0) {
    texts.push(textOf(parent));
    return;
  }
  for (const child of parent.childNodes) {
    if (!around.has(child)) texts.push(textOf(child));
    else if (child.firstChild && !isCode(child)) gather(child, around, texts);
  }
}

const isCode = ({ nodeName }: Node) => nodeName === 'SCRIPT' || nodeName === 'STYLE';

/** Open shadow roots of elements of the page's own making. An XPath finds these without a step into script for every element. */
function openShadowRoots(document: Document): ShadowRoot[] {
  const ownElements = document.evaluate("/html/body//*[contains(local-name(),'-')]", document, null, 7, null);
  const roots: ShadowRoot[] = [];
  for (let at = 0; at < ownElements.snapshotLength; at++) {
    const root = (ownElements.snapshotItem(at) as Element).shadowRoot;
    if (root) roots.push(root, ...nestedRoots(root));
  }
  return roots;
}

function nestedRoots(root: ShadowRoot): ShadowRoot[] {
  const inner = [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
  return inner.flatMap((one) => [one, ...nestedRoots(one)]);
}
