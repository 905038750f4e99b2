import type { Lang } from '../text/pageText';
import type { Quantity, QuantityKind } from './quantity';
import { readQuantities } from './read';

/** Reads one value as a person writes it ("over two hours"): the first quantity of that kind, or null where there is none. */
export function readValue(text: string, lang: Lang, kind: QuantityKind): Quantity | null {
  return readQuantities(text, lang).find((quantity) => quantity.kind === kind) ?? null;
}
