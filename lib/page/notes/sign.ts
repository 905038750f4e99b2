import type { Status } from '../../core/verdict/verdict';

const svg = 'http://www.w3.org/2000/svg';

/** Outline and inner strokes of each status's sign, on 16 × 16: the shapes that the card has too. */
const signs: Record<Status, { outline: string; strokes: string }> = {
  conflict: { outline: 'M8 .8 15.2 8 8 15.2 .8 8Z', strokes: 'M5.2 6.7h5.6M5.2 9.3h5.6M9.5 4.8 6.5 11.2' },
  differs: {
    outline: 'M4 1.5h8A2.5 2.5 0 0 1 14.5 4v8A2.5 2.5 0 0 1 12 14.5H4A2.5 2.5 0 0 1 1.5 12V4A2.5 2.5 0 0 1 4 1.5Z',
    strokes: 'M4.6 8.7c1-1.9 2.3-1.9 3.4-.7s2.4 1.2 3.4-.7'
  },
  agree: { outline: 'M8 1.3a6.7 6.7 0 1 1 0 13.4A6.7 6.7 0 0 1 8 1.3Z', strokes: 'M5.2 6.5h5.6M5.2 9.5h5.6' },
  compatible: {
    outline: 'M5.7 3.2a4.8 4.8 0 1 1 0 9.6 4.8 4.8 0 0 1 0-9.6Z',
    strokes: 'M10.3 3.2a4.8 4.8 0 1 1 0 9.6 4.8 4.8 0 0 1 0-9.6Z'
  },
  unconfirmed: { outline: 'M8 1.3a6.7 6.7 0 1 1 0 13.4A6.7 6.7 0 0 1 8 1.3Z', strokes: 'M7.6 8h.8' }
};

/** A status's sign as a picture; the button around it has the name. */
export function signOf(document: Document, status: Status): SVGElement {
  const picture = document.createElementNS(svg, 'svg');
  picture.setAttribute('viewBox', '0 0 16 16');
  picture.setAttribute('aria-hidden', 'true');
  for (const [name, d] of Object.entries(signs[status])) {
    const path = document.createElementNS(svg, 'path');
    path.setAttribute('class', name);
    path.setAttribute('d', d);
    picture.append(path);
  }
  return picture;
}
