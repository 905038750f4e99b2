/** Sorts a list in place, if it is not in order already: most are, and to sort costs more than to look. */
export function inOrder<T>(list: T[], key: (one: T) => number): T[] {
  const isOut = list.some((one, i) => i > 0 && key(list[i - 1] as T) > key(one));
  return isOut ? list.sort((a, b) => key(a) - key(b)) : list;
}
