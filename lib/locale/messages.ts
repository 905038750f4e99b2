import en from '@/assets/locales/interface/en.json';
import es from '@/assets/locales/interface/es.json';
import type { Lang } from '../core/text/pageText';
import { cardMessages } from './cardMessages';

/** A phrase, or its plural forms by the categories of Intl.PluralRules. `{name}` marks a gap. */
export type Message = string | { one: string; other: string };

export type MessageKey = keyof typeof en | keyof typeof cardMessages.en;

export const messages: Record<Lang, Record<MessageKey, Message>> = {
  en: { ...en, ...cardMessages.en },
  es: { ...es, ...cardMessages.es }
};
