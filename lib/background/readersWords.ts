import { browser } from 'wxt/browser';
import type { Words } from '../locale/phrases';
import { languageFor, wordsIn } from '../locale/wording';
import type { Settings } from '../settings/settings';

/** The interface's words in the language the reader chose, or the browser's. */
export function readersWords({ language }: Settings): Words {
  return wordsIn(languageFor(language, [browser.i18n.getUILanguage()]));
}
