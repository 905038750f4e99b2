import { useEffect, useMemo } from 'react';
import type { Words } from '@/lib/locale/phrases';
import { languageFor, wordsIn } from '@/lib/locale/wording';
import type { Settings } from '@/lib/settings/settings';

/** The interface's words in the reader's language, with the document marked as being in it and titled. */
export function useChosenWords(settings: Settings | null, title: Parameters<Words['say']>[0]): Words {
  const words = useMemo(() => wordsIn(languageFor(settings?.language ?? 'auto', navigator.languages)), [settings?.language]);
  useEffect(() => {
    document.documentElement.lang = words.lang;
    document.title = words.say(title);
  }, [words, title]);
  return words;
}
