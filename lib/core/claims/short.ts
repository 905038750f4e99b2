import type { ReadSentence } from './readPage';

/** A sentence of so few tokens speaks of what the one before it spoke of: "They remain in effect." */
const shortSentence = 7;

export const isShort = ({ first, last }: ReadSentence) => last - first < shortSentence;

/** So few tokens, the full stop included, are no sentence but a label or a verdict: "The length.", "Far too high." */
const longestLabel = 4;

export const isShortest = ({ first, last }: ReadSentence) => last - first < longestLabel;

/** A label that tells nothing ("ANSWER.") only says whose turn it is. */
export const isLabel = (sentence: ReadSentence) => isShortest(sentence) && sentence.hits.length > 0;
