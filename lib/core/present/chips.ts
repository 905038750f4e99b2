import type { Reading } from '../verdict/reading';
import type { Chip } from './noteView';
import { categoryLabel } from './readingInWords';
import type { ShownTopic } from './shownPack';
import type { Wording } from './wording';

/** The values of a category or statement as small labels, marked where the page has them too; none for other kinds. */
export function chipsOf(reading: Reading, page: Reading, topic: ShownTopic, words: Wording): Chip[] {
  if (reading.kind === 'statement') {
    const shared = page.kind === 'statement' && page.reported === reading.reported;
    return [{ label: words.say(reading.reported ? 'read.reported' : 'read.denied'), shared }];
  }
  if (reading.kind !== 'category') return [];
  const ofPage = page.kind === 'category' ? page.category : [];
  return reading.category.map((id) => ({ label: categoryLabel(topic, id, words), shared: ofPage.includes(id) }));
}
