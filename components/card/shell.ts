/** Events that the page must neither see nor be able to forge. */
const guarded = ['click', 'keydown', 'keyup', 'keypress', 'pointerdown', 'mousedown'];

/**
 * The card's own host and root inside the markers' shadow root. Closed, so that the page cannot look in; open in test builds, where
 * axe has to. Only what a reader really did acts in it, and the page's shortcuts do not hear keys pressed in it.
 */
export function makeShell(parent: ShadowRoot, styles: string[], mode: ShadowRootMode): { host: HTMLElement; root: ShadowRoot } {
  const host = parent.ownerDocument.createElement('div');
  const root = host.attachShadow({ mode });
  addStyles(root, styles);
  for (const name of guarded) {
    root.addEventListener(name, (event) => event.isTrusted || event.stopImmediatePropagation(), { capture: true });
    host.addEventListener(name, (event) => event.stopPropagation());
  }
  parent.append(host);
  return { host, root };
}

/** Constructed sheets pass under any content security policy. Firefox refuses them to content scripts, but takes style elements from them. */
function addStyles(root: ShadowRoot, styles: string[]) {
  try {
    root.adoptedStyleSheets = styles.map((text) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(text);
      return sheet;
    });
  } catch {
    for (const text of styles) {
      const style = root.ownerDocument.createElement('style');
      style.textContent = text;
      root.append(style);
    }
  }
}
