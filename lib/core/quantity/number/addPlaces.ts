import type { Adding } from './adding';

const placeOf = (value: number) => (value >= 100 ? 3 : value >= 10 ? 2 : 1);

/** Adds a word for a number below a thousand. False, and nothing added, where it does not continue the number. */
export function addCardinal(adding: Adding, value: number, next: number): boolean {
  if (adding.head.digits || adding.head.article) return addAfterScale(adding, value, next);
  const place = placeOf(value);
  if (place >= adding.place || (value === 0 && adding.counted)) return false;
  adding.current = Math.max(adding.current, 0) + value;
  // Eleven or twenty-two leave no place for a unit.
  adding.place = place === 2 && (value % 10 !== 0 || value === 10) ? 1 : place;
  if (value === 0) adding.place = 0;
  adding.at = next;
  return true;
}

/** "a hundred and six", "2 million three hundred thousand": words after an article's or digits' scale. */
function addAfterScale(adding: Adding, value: number, next: number): boolean {
  if (!adding.counted || adding.head.half || (adding.head.digits && adding.scale === 1)) return false;
  const place = placeOf(value);
  if (value === 0 || place >= adding.place) return false;
  adding.current = Math.max(adding.current, 0) + value;
  adding.place = value % 10 !== 0 || value === 10 ? 1 : place;
  adding.at = next;
  return true;
}

/** The English "hundred", which multiplies what stands before it. */
export function addHundred(adding: Adding, next: number): boolean {
  const { current } = adding;
  if (current <= 0 || current >= 100 || adding.place > 2 || (adding.head.half && adding.counted)) return false;
  adding.current = current * 100;
  adding.place = 3;
  adding.at = next;
  return true;
}
