import type { Lang } from '../text/pageText';
import { functionWords } from './functionWords';

/** Words of the text that are looked at. */
const sample = 600;
/** Fewer small words than this say nothing. */
const enough = 12;

const english = new Set(functionWords.en);
const spanish = new Set(functionWords.es);
const others = new Set(functionWords.other);

/** The language that most of a text's small words are of; null for another language; unclear where they are too few or too mixed. */
export function guessLanguage(text: string): Lang | null | 'unclear' {
  const counts = { en: 0, es: 0, other: 0 };
  for (const word of text.toLowerCase().split(/[^\p{L}]+/u, sample)) {
    if (english.has(word)) counts.en++;
    if (spanish.has(word)) counts.es++;
    if (others.has(word)) counts.other++;
  }
  const best = Math.max(counts.en, counts.es, counts.other);
  if (best < enough) return 'unclear';
  if (counts.en === best && counts.en > 2 * counts.es) return 'en';
  if (counts.es === best && counts.es > 2 * counts.en) return 'es';
  return counts.other === best && counts.other > counts.en + counts.es ? null : 'unclear';
}
