import { createContext, useContext } from 'react';
import type { Words } from '@/lib/locale/phrases';

const WordsContext = createContext<Words | null>(null);

export const WordsProvider = WordsContext.Provider;

/** The interface's words in the reader's language. */
export function useWords(): Words {
  const words = useContext(WordsContext);
  if (!words) throw new Error('a view of ours stands in a WordsProvider');
  return words;
}
