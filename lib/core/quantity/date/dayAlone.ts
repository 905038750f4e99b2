import { normAt, type Scene, tokenAt } from '../scene';
import { type Point, readDay } from './body';

/** "On the fifth", "on the 9th": the month is the one near the page's date. The first may be of many things. */
export function readDayAlone(scene: Scene, i: number): Point | null {
  const { before, after } = scene.lexicon.words.dates.dayAlone;
  if (!before.includes(`${normAt(scene, i - 2)} ${normAt(scene, i - 1)}`)) return null;
  const day = readDay(scene, i);
  if (!day?.ordinal || day.day === 1 || !endsAt(scene, day.next, after)) return null;
  return { part: { day: day.day }, next: day.next };
}

/** No noun follows that could be counted: "on the third floor". */
export function endsAt(scene: Scene, i: number, after: readonly string[]): boolean {
  const token = tokenAt(scene, i);
  return token?.kind !== 'word' ? token?.kind !== 'number' && token?.norm !== '-' : after.includes(token.norm);
}
