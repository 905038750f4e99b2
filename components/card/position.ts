import { computePosition, offset, type Placement, shift, size } from '@floating-ui/dom';

/** Below this width there is no room beside or under a line of text: the card becomes a sheet. */
const narrow = '(max-width: 520px)';
/** Distances in CSS pixels: to the marker, and to the window's edges. */
const toMarker = 8;
const toEdge = 8;
/** Height in CSS pixels that the card keeps even where it then covers words. */
const leastHeight = 260;

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
  card.style.maxHeight = '';
  if (asSheet) {
    card.style.transform = '';
    return;
  }
  const rect = anchor();
  if (!rect) return;
  const middleware = [
    offset(toMarker),
    size({ padding: toEdge, apply: ({ placement, availableHeight }) => shorten(card, placement, availableHeight) }),
    shift({ padding: toEdge, crossAxis: true })
  ];
  const reference = { getBoundingClientRect: () => rect };
  const { x, y } = await computePosition(reference, card, { placement: placementFor(card, rect), strategy: 'fixed', middleware });
  card.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`;
}

/** Below the words or above them; in the margin where there is room for the whole card only there; else on the side that has more. */
function placementFor(card: HTMLElement, { top, right, bottom }: DOMRect): Placement {
  const height = card.offsetHeight + toMarker + toEdge;
  const below = innerHeight - bottom;
  if (below >= height) return 'bottom-start';
  if (top >= height) return 'top-start';
  if (innerWidth - right >= card.offsetWidth + toMarker + toEdge) return 'right-start';
  return below >= top ? 'bottom-start' : 'top-start';
}

/** Where nothing is wholly free, the card takes what height there is and scrolls inside. */
function shorten(card: HTMLElement, placement: string, available: number) {
  if (/^(top|bottom)/.test(placement) && card.offsetHeight > available) {
    card.style.maxHeight = `${Math.max(available, leastHeight)}px`;
  }
}
