import type { Note } from '../claims/note';
import { listOf } from './readingInWords';
import type { ShownTopic } from './shownPack';
import type { Wording } from './wording';

/** Why these words got a note, in a sentence or two. */
export function whyInWords(note: Note, topic: ShownTopic, words: Wording): string {
  const { cues, by, eventWords } = note.why;
  const quoted = listOf(
    cues.map((cue) => words.say('quote', { words: cue })),
    words
  );
  const first =
    cues.length > 0
      ? words.say('why.cues', { cues: quoted, topic: topic.label[words.lang] })
      : words.say('why.topic', { topic: topic.label[words.lang] });
  if (by === 'none') return first;
  if (!eventWords) return `${first} ${words.say('why.headline')}`;
  return `${first} ${words.say(`why.${by}`, { words: words.say('quote', { words: eventWords }) })}`;
}
