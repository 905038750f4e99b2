/** What is told of a page that goes on living. */
export interface PageEvents {
  /** Text has changed somewhere below these nodes. Called at once. */
  changed(nodes: Node[]): void;
  /** Boxes may have moved. Called at most once a frame. */
  moved(): void;
}

export interface PageWatch {
  /** Has `moved` called with the next frame. */
  moved(): void;
  /** A shadow root to watch too. */
  add(root: ShadowRoot): void;
}

const watched = {
  childList: true,
  characterData: true,
  subtree: true,
  attributes: true,
  // Those that hide and show text without adding any. Classes and styles are not among them: pages animate with these.
  attributeFilter: ['hidden', 'aria-hidden', 'open', 'contenteditable']
};

/** Watches a document, and the shadow roots given to `add`, until the signal is aborted. `own` is our element, which is no change. */
export function watchPage(document: Document, own: Element, events: PageEvents, signal: AbortSignal): PageWatch {
  const moved = oncePerFrame(events.moved, signal);
  const observer = new MutationObserver((records) => {
    const nodes = records.filter((record) => !isOwn(record, own)).map(({ target }) => target);
    if (nodes.length === 0) return;
    events.changed(nodes);
    moved();
  });
  observer.observe(document, watched);
  const sizes = new ResizeObserver(moved);
  sizes.observe(document.documentElement);
  if (document.body) sizes.observe(document.body);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    sizes.disconnect();
  });
  // Scrolling of boxes does not bubble; it can be caught on the way down.
  document.addEventListener('scroll', moved, { capture: true, passive: true, signal });
  for (const name of ['resize', 'load']) window.addEventListener(name, moved, { signal });
  for (const name of ['load', 'transitionend']) document.addEventListener(name, moved, { capture: true, passive: true, signal });
  document.fonts?.addEventListener('loadingdone', moved, { signal });
  const roots = new WeakSet<ShadowRoot>();
  return {
    moved,
    add(root) {
      if (roots.has(root)) return;
      roots.add(root);
      observer.observe(root, watched);
    }
  };
}

function isOwn({ target, addedNodes, removedNodes }: MutationRecord, own: Element): boolean {
  return target === own.parentNode && [...addedNodes, ...removedNodes].every((node) => node === own);
}

function oncePerFrame(work: () => void, signal: AbortSignal): () => void {
  let waiting = false;
  return () => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() => {
      waiting = false;
      if (!signal.aborted) work();
    });
  };
}
