import type { NumberSet } from '../../pack/numberSet';
import type { Candidate } from '../candidate';
import { distance, hasSemicolon, hitsOf, overlap, type ReadSentence, type Span, wordsOf } from '../readPage';

/**
 * The words of a list that stand before the candidate, outside it and at most `most` away; those within words of `unless` ("nobody denies that", "Sí, …") do not
 * count, nor those ahead of a semicolon ("Those who had hoped for a rupture were disappointed; tensions eased").
 */
export function before(candidate: Candidate, list: NumberSet, most: number, ...unless: NumberSet[]): string | null {
  const { sentence } = candidate;
  for (const hit of hitsOf(sentence, list)) {
    if (hit.last >= candidate.first || hasSemicolon(sentence, hit, candidate) || isYes(sentence, hit)) continue;
    if (distance(sentence.block, hit, candidate) > most) continue;
    const isOutside = (wider: Span) => !overlap(wider, hit);
    if (unless.every((lists) => hitsOf(sentence, lists).every(isOutside))) return wordsOf(sentence.block, hit);
  }
  return null;
}

/** The words of a list that stand behind the candidate, outside it and at most `most` away. */
export function after(candidate: Candidate, list: NumberSet, most: number): string | null {
  const { sentence } = candidate;
  const hit = hitsOf(sentence, list).find(({ first }) => first > candidate.last && first - candidate.last <= most);
  return hit ? wordsOf(sentence.block, hit) : null;
}

/** "Sí dijo que sigue en la lista": with its accent it says yes, and supposes nothing. */
const isYes = ({ block }: ReadSentence, hit: Span): boolean =>
  hit.first === hit.last && wordsOf(block, hit).toLowerCase() === 'sí';
