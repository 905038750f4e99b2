import type { Note } from '../claims/note';
import type { Spoken } from './phraseKey';
import { listOf } from './readingInWords';
import type { Wording } from './wording';

/** In the order in which a reader wants to know. */
const spoken: Spoken[] = ['conflicts', 'dated', 'differs', 'compatible', 'agrees'];

/** How the other sources stand to the page, in one sentence: "Of 2 other sources, 1 conflicts and 1 agrees." */
export function tallyInWords(note: Pick<Note, 'sources'>, words: Wording): string {
  const speaking = note.sources.filter(({ verdict }) => verdict !== 'silent');
  if (speaking.length === 0) return words.say('tally.none');
  const parts = spoken.flatMap((verdict) => {
    const count = speaking.filter((one) => one.verdict === verdict).length;
    return count > 0 ? [words.say(`tally.${verdict}`, { count })] : [];
  });
  return words.say('tally.some', { count: speaking.length, parts: listOf(parts, words) });
}
