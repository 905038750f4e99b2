export { resolveDate } from './date/resolveDate';
export type { Hedge, Interval, Quantity, QuantityKind } from './quantity';
export { readQuantities, readTokens } from './read';
export { readValue } from './readValue';
