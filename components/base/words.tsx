import { createContext, useContext } from 'react';
import { type Words, wordsIn } from '@/lib/locale/wording';

const WordsContext = createContext<Words>(wordsIn('en'));

export const WordsProvider = WordsContext.Provider;

/** The interface's words in the reader's language. */
export function useWords(): Words {
  return useContext(WordsContext);
}
