import { computePosition, flip, offset, shift } from '@floating-ui/dom';

/** Below this width there is no room beside or under a line of text: the card becomes a sheet. */
const narrow = '(max-width: 520px)';
/** Distances in CSS pixels: to the marker, and to the window's edges. */
const toMarker = 8;
const toEdge = 8;

/** Keeps the card beside what `anchor` gives while the page scrolls and the window changes. Gives the way to stop. */
export function keepPlaced(card: HTMLElement, anchor: () => DOMRect | null): () => void {
  const asSheet = matchMedia(narrow);
  const stop = new AbortController();
  const { signal } = stop;
  let frame = 0;
  const soon = () => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => place(card, anchor, asSheet.matches));
  };
  addEventListener('scroll', soon, { capture: true, passive: true, signal });
  addEventListener('resize', soon, { passive: true, signal });
  asSheet.addEventListener('change', soon, { signal });
  const sizes = new ResizeObserver(soon);
  sizes.observe(card);
  place(card, anchor, asSheet.matches);
  return () => {
    stop.abort();
    sizes.disconnect();
    cancelAnimationFrame(frame);
  };
}

async function place(card: HTMLElement, anchor: () => DOMRect | null, asSheet: boolean) {
  card.classList.toggle('sheet', asSheet);
  if (asSheet) {
    card.style.transform = '';
    return;
  }
  const rect = anchor();
  if (!rect) return;
  const middleware = [offset(toMarker), flip({ padding: toEdge }), shift({ padding: toEdge, crossAxis: true })];
  const reference = { getBoundingClientRect: () => rect };
  const { x, y } = await computePosition(reference, card, { placement: 'bottom-start', strategy: 'fixed', middleware });
  card.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`;
}
