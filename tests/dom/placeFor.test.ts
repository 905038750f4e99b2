import { expect, test } from 'vitest';
import { type Box, overlap, placeFor, type Setting, type Spot } from '../../lib/page/notes/place';

const box = (left: number, right: number, top = 100, bottom = 120): Box => ({ left, top, right, bottom });

/** A line that fills its column in the middle of a wide page, with nothing else around. */
const plain: Setting = {
  words: box(500, 600),
  line: () => box(200, 800),
  column: box(200, 800, 0, 400),
  rightToLeft: false,
  page: { left: 0, right: 1000 },
  size: 18,
  free: () => true
};
const taken =
  (...boxes: Box[]) =>
  (spot: Box) =>
    !boxes.some((one) => overlap(one, spot));

const cases: [name: string, setting: Partial<Setting>, spot: { where: Spot['where']; left: number; size: number }][] = [
  ['in the margin where lines end', {}, { where: 'margin', left: 802, size: 18 }],
  ['in the other margin, right to left', { rightToLeft: true }, { where: 'margin', left: 180, size: 18 }],
  ['beside a marker of the same line', { free: taken(box(802, 820)) }, { where: 'margin', left: 822, size: 18 }],
  [
    'behind a short line, where the margin is full',
    { line: () => box(200, 600), free: taken(box(801, 1000)) },
    { where: 'line', left: 602, size: 18 }
  ],
  [
    'behind a short line of a narrow screen',
    { column: box(10, 350), line: () => box(10, 200), words: box(100, 200), page: { left: 0, right: 360 } },
    { where: 'line', left: 202, size: 18 }
  ],
  ['in the margin where lines begin, last', { free: taken(box(801, 1000)) }, { where: 'margin', left: 180, size: 18 }],
  [
    'smaller, where the margin has no more room',
    { column: box(20, 342), line: () => box(20, 342), words: box(250, 342), page: { left: 0, right: 360 } },
    { where: 'margin', left: 344, size: 14 }
  ],
  [
    'in the gap above the words, where no margin is',
    { column: box(2, 358), line: () => box(2, 358), words: box(250, 300), page: { left: 0, right: 360 } },
    { where: 'above', left: 296, size: 8 }
  ],
  [
    'above, and still on the page, at its very edge',
    { column: box(0, 360), line: () => box(0, 360), words: box(300, 360), page: { left: 0, right: 360 } },
    { where: 'above', left: 348, size: 8 }
  ],
  ['above, where everything is taken', { free: () => false }, { where: 'above', left: 596, size: 8 }],
  [
    'above where the words begin on the left, right to left',
    { rightToLeft: true, free: () => false },
    { where: 'above', left: 496, size: 8 }
  ]
];

test.each(cases)('a marker covers no text: %s', (_, setting, { where, left, size }) => {
  const spot = placeFor({ ...plain, ...setting });
  expect({ where: spot.where, left: spot.left, size: spot.right - spot.left }).toEqual({ where, left, size });
});

/** Side of the button around a sign of this size, as the style sheet has it. */
const buttonOf = (size: number) => (size <= 14 ? 16 : 24);

test.each(Array.from({ length: 41 }, (_, margin) => margin))(
  'no marker makes a page scroll sideways, buttons included: margins of %i pixels on a screen of 360',
  (margin) => {
    const page = { left: 0, right: 360 };
    const column = box(margin, 360 - margin);
    for (const [size, rightToLeft] of [14, 18, 24].flatMap((size) => [[size, false] as const, [size, true] as const])) {
      const spot = placeFor({
        ...plain,
        column,
        line: () => column,
        words: box(margin + 100, 360 - margin),
        page,
        size,
        rightToLeft
      });
      const middle = (spot.left + spot.right) / 2;
      const half = buttonOf(spot.right - spot.left) / 2;
      expect([middle - half >= page.left, middle + half <= page.right]).toEqual([true, true]);
    }
  }
);
