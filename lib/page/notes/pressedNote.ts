import type { Anchor } from './anchor';
import { wordBoxes } from './textBox';

/** What a press on is meant for itself. */
const ownUse =
  'a[href], button, input, select, textarea, label, summary, video, audio, [role="button"], [role="link"], [onclick], [contenteditable]';

/** The note on whose words a reader has pressed, plainly and without selecting any; null for every other press. */
export function pressedNote(event: MouseEvent, anchors: Anchor[]): string | null {
  const { target, button, clientX: x, clientY: y } = event;
  if (button !== 0 || event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return null;
  if (!(target instanceof Element) || target.closest(ownUse)) return null;
  const selection = target.ownerDocument.getSelection();
  if (selection && !selection.isCollapsed) return null;
  const found = anchors.find((anchor) =>
    wordBoxes(anchor).some(({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom)
  );
  return found?.note.id ?? null;
}
