/** With less text than this, what a page has to say may be in shadow roots. */
const littleText = 3000;

/**
 * The text that the gate looks at, at one go: title and body, hidden text and the code of scripts too. Code that names the event opens
 * the gate in vain, seldom enough; to step around it would cost every page a walk.
 */
export function gateText(document: Document): string {
  // An XPath, whatever the namespace: to touch an element would have the browser set up three interfaces for our world, at the price of reading the text.
  const text = document.evaluate("string(/*/*[local-name()='body'])", document, null, 2, null).stringValue;
  if (text.length > littleText) return text;
  return [document.title, text, ...openShadowRoots(document).map(({ textContent }) => textContent)].join('\n');
}

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
