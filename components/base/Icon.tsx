/** Small line drawings for buttons, on 16 × 16. */
const paths = {
  previous: 'M9.8 3.5 5.3 8l4.5 4.5',
  next: 'M6.2 3.5 10.7 8l-4.5 4.5',
  close: 'M4 4l8 8M12 4l-8 8',
  panel: 'M2.5 3h11v10h-11zM10 3v10',
  options: 'M3 4.5h10M3 8h10M3 11.5h10M6 3.2v2.6M10.5 6.7v2.6M5 10.2v2.6',
  flag: 'M4 14V2.8h8l-2 2.7 2 2.7H4',
  source: 'M8 3v10M3 8h10',
  pause: 'M5.5 3.5v9M10.5 3.5v9',
  play: 'M5 3.2 12.5 8 5 12.8Z',
  outward: 'M6.5 3.5H3.5v9h9v-3M9 3.5h3.5V7M12.3 3.7 7.5 8.5'
};

export type IconName = keyof typeof paths;

export function Icon({ name }: { name: IconName }) {
  return (
    <svg className="glyph" viewBox="0 0 16 16" aria-hidden="true">
      <path d={paths[name]} />
    </svg>
  );
}
