import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readPosition } from '../../../../lib/core/pack/position';
import type { Pack } from '../../../../lib/core/pack/schema';
import { positionFrom } from '../../../../lib/core/pack/writePosition';
import { root } from '../../../support/root';

const pack = JSON.parse(readFileSync(join(root, 'assets/packs/petro-trump-2026-02-03.json'), 'utf8')) as Pack;

const positions = pack.topics
  .flatMap((topic) => Object.entries(topic.positions).map(([source, position]) => ({ id: topic.id, source, topic, position })))
  .filter(({ topic, position }) => {
    const reading = readPosition(topic, position);
    return typeof reading === 'string' || !('hedge' in reading) || reading.hedge !== 'vague';
  });

test.each(positions)('a value read in one language is kept in both: $id of $source', ({ topic, position }) => {
  const reading = readPosition(topic, position);
  if (typeof reading === 'string') throw new Error(reading);
  const kept = positionFrom(topic, reading, position.asOf);
  expect(kept).not.toBeNull();
  expect(kept && { ...(readPosition(topic, kept) as object), hedge: null }).toEqual({ ...reading, hedge: null });
});

test('words that name no figure are not made into one', () => {
  const topic = pack.topics.find(({ id }) => id === 'boat-strike-deaths') as Pack['topics'][0];
  const dozens = { kind: 'count', hedge: 'vague', figure: null, min: 24, max: 99, minOpen: false, maxOpen: false } as const;
  expect(positionFrom(topic, dozens, '2026-02-04')).toBeNull();
});
