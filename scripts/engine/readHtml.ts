import { parseHTML } from 'linkedom';
import { completePage } from '../../lib/core/page/completePage';
import type { PageText } from '../../lib/core/text/pageText';
import { readPage } from '../../lib/page/readPage';

/** Reads HTML with the code that reads pages in the browser. There is no layout here, so what only a style sheet hides is read too. */
export const readHtml = (html: string): PageText => completePage(readPage(parseHTML(html).document as unknown as Document));
