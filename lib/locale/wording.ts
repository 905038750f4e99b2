import type { Lang } from '../core/text/pageText';
import { messages } from './messages';
import { type Words, wordsOf } from './phrases';

const made = new Map<Lang, Words>();

/** All of the interface's words in a language. */
export function wordsIn(lang: Lang): Words {
  const words = made.get(lang) ?? wordsOf(lang, messages[lang]);
  made.set(lang, words);
  return words;
}

/** The language to speak: the reader's choice, else the first of the browser's languages that there is a file for. */
export function languageFor(choice: Lang | 'auto', browserLanguages: readonly string[]): Lang {
  if (choice !== 'auto') return choice;
  const spoken = browserLanguages.map((tag) => tag.split('-')[0]?.toLowerCase());
  return spoken.find((lang): lang is Lang => lang === 'en' || lang === 'es') ?? 'en';
}
