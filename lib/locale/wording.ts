import type { Gaps, Wording } from '../core/present/wording';
import type { Lang } from '../core/text/pageText';
import { type MessageKey, messages } from './messages';

/** The interface's words in one language, typed by the keys of the English file. */
export interface Words extends Wording {
  say(key: MessageKey, gaps?: Gaps): string;
}

/** Day before month, and US$ for dollars: readers of these pages live in many countries. */
const locales: Record<Lang, string> = { en: 'en-GB', es: 'es' };

const made = new Map<Lang, Words>();

/**
 * The interface's words in a language. Our own few lines, since browser.i18n (and @wxt-dev/i18n over it) can only speak
 * the browser's language, and a reader chooses one here.
 */
export function wordsIn(lang: Lang): Words {
  const known = made.get(lang);
  if (known) return known;
  const plurals = new Intl.PluralRules(locales[lang]);
  const words: Words = { lang, locale: locales[lang], say: (key, gaps) => phrase(lang, key, gaps, plurals, locales[lang]) };
  made.set(lang, words);
  return words;
}

/** The language to speak: the reader's choice, else the first of the browser's languages that there is a file for. */
export function languageFor(choice: Lang | 'auto', browserLanguages: readonly string[]): Lang {
  if (choice !== 'auto') return choice;
  const spoken = browserLanguages.map((tag) => tag.split('-')[0]?.toLowerCase());
  return spoken.find((lang): lang is Lang => lang === 'en' || lang === 'es') ?? 'en';
}

function phrase(lang: Lang, key: MessageKey, gaps: Gaps = {}, plurals: Intl.PluralRules, locale: string): string {
  const message = messages[lang][key];
  if (message === undefined) throw new Error(`no phrase "${key}" in ${lang}`);
  const form = typeof message === 'string' ? message : plurals.select(Number(gaps.count)) === 'one' ? message.one : message.other;
  return form.replace(/\{(\w+)\}/g, (_, name: string) => filled(key, name, gaps, locale));
}

function filled(key: string, name: string, gaps: Gaps, locale: string): string {
  const value = gaps[name];
  if (value === undefined) throw new Error(`nothing to fill {${name}} of "${key}" with`);
  return typeof value === 'number' ? new Intl.NumberFormat(locale).format(value) : value;
}
