import { parseHTML } from 'linkedom';
import type { PageText } from '../lib/core/text/pageText';
import { readPage } from '../lib/page/readPage';

/** Reads HTML with the code that reads pages in the browser. There is no layout here, so what only a style sheet hides is read too. */
export const readHtml = (html: string): PageText => readPage(parseHTML(html).document as unknown as Document);
