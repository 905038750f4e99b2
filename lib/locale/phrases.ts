import type { Gaps, Wording } from '../core/present/wording';
import type { Lang } from '../core/text/pageText';
import type { Message, MessageKey } from './messages';

/** The interface's words in one language, typed by the keys of the English files. */
export interface Words extends Wording {
  say: (key: MessageKey, gaps?: Gaps) => string;
}

/** Day before month, and US$ for dollars: readers of these pages live in many countries. */
const locales: Record<Lang, string> = { en: 'en-GB', es: 'es' };

/**
 * Words in a language, out of these phrases. Our own few lines, since browser.i18n (and @wxt-dev/i18n over it) can only speak
 * the browser's language, and a reader chooses one here.
 */
export function wordsOf(lang: Lang, phrases: Partial<Record<MessageKey, Message>>): Words {
  const locale = locales[lang];
  const plurals = new Intl.PluralRules(locale);
  return {
    lang,
    locale,
    say(key, gaps = {}) {
      const message = phrases[key];
      if (message === undefined) throw new Error(`no phrase "${key}" in ${lang}`);
      const form =
        typeof message === 'string' ? message : plurals.select(Number(gaps.count)) === 'one' ? message.one : message.other;
      return form.replace(/\{(\w+)\}/g, (_, name: string) => filled(key, name, gaps, locale));
    }
  };
}

function filled(key: string, name: string, gaps: Gaps, locale: string): string {
  const value = gaps[name];
  if (value === undefined) throw new Error(`nothing to fill {${name}} of "${key}" with`);
  return typeof value === 'number' ? new Intl.NumberFormat(locale).format(value) : value;
}
