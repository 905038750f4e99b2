import type { Token } from '../text/tokens';
import type { PartialDate } from './date/partialDate';
import type { Lexicon } from './lexicon';
import { isInnerHyphen } from './phrases';
import type { Hedge, QuantityKind } from './quantity';

/** What is read: tokens `from` to `to` (not included), with the words of their language. */
export interface Scene {
  tokens: Token[];
  from: number;
  to: number;
  lexicon: Lexicon;
}

/** A value before its hedge and its other end are known. */
export interface Core {
  kind: QuantityKind;
  first: number;
  /** Index after the last token. */
  next: number;
  /** In the base unit; null for vague words and dates. */
  value: number | null;
  /** Base units in one of the written unit. */
  factor: number;
  /** The last scale word's value, 1 where none was written. */
  scale: number;
  unit?: string;
  /** A hedge that lies in the word itself: "una veintena". */
  own?: Hedge;
  /** Vague words: the bounds, the upper one null where it is open. */
  vague?: [number, number | null];
  date?: PartialDate;
  /** No unit was written. */
  bare: boolean;
}

/** The token's word, or '' outside the part that is read. */
export const normAt = (scene: Scene, i: number): string =>
  i >= scene.from && i < scene.to ? (scene.tokens[i] as Token).norm : '';

export const tokenAt = (scene: Scene, i: number): Token | null =>
  i >= scene.from && i < scene.to ? (scene.tokens[i] as Token) : null;

/** Steps over a hyphen that joins two words. */
export const overHyphen = (scene: Scene, i: number): number =>
  i < scene.to && isInnerHyphen(scene.tokens, i, scene.to) ? i + 1 : i;
