import type { ReadSentence } from '../readPage';

/** A sentence of so few tokens speaks of what the one before it spoke of: "They remain in effect." */
const shortSentence = 7;

export const isShort = ({ first, last }: ReadSentence) => last - first < shortSentence;

/** So few tokens, the full stop included, are no sentence but a label or a verdict: "The length.", "Far too high." */
const shortestSentence = 4;

export const isShortest = ({ first, last }: ReadSentence) => last - first < shortestSentence;
