import en from '@/assets/sample/en.json';
import es from '@/assets/sample/es.json';
import type { Lang, PageText } from '@/lib/core/text/pageText';
import type { Store } from '@/lib/store/database';
import { savedPages } from '@/lib/store/pages';

type Sample = { lang: string; title: string; published: string; blocks: string[] };

const samples = [en, es].map(
  ({ lang, title, published, blocks }: Sample): PageText => ({
    url: '',
    title,
    lang: lang as Lang,
    published,
    blocks: [{ kind: 'headline', text: title }, ...blocks.map((text) => ({ kind: 'paragraph' as const, text }))]
  })
);

/** The pages that decisions are tried on: those kept with flags, newest first, and the bundled samples. */
export async function trialPages(store: Store): Promise<PageText[]> {
  return [...(await savedPages(store)).map(({ page }) => page), ...samples];
}
