import type { Lang } from '../../text/pageText';
import * as en from './en';
import * as es from './es';

/** The engine's own word lists, which every pack's lexicon holds besides the pack's. */
export type EngineList = keyof typeof en.engineWords;

export const engineWords: Record<Lang, Record<EngineList, readonly string[]>> = { en: en.engineWords, es: es.engineWords };

export const functionWords: Record<Lang, ReadonlySet<string>> = { en: new Set(en.functionWords), es: new Set(es.functionWords) };

/** Whether the form of a word shows that it is a verb, so that a number before it counts what was spoken of: "más de 6.000 terminaron muertos". */
export const isPlainlyVerb = (word: string, lang: Lang): boolean =>
  lang === 'es' && es.verbEndings.some((end) => word.endsWith(end));

/** An engine list's name in the lexicon; a pack's list names cannot begin so. */
export const engineListName = (list: EngineList) => `$${list}`;
