import type { SavedPage } from '../core/moderation/bundle';
import type { PageText } from '../core/text/pageText';
import type { Store } from './database';
import { type Stored, stored } from './problem';

/** Pages kept at most: the oldest make room. An article's text is some ten kilobytes. */
export const pagesKept = 200;

/** Keeps a page's text for the impact preview, in place of an older text of the same address. */
export function savePage(store: Store, page: PageText, at = Date.now()): Promise<Stored<void>> {
  return stored(() =>
    store.transaction('rw', store.pages, async () => {
      await store.pages.put({ url: page.url, at, page });
      const surplus = (await store.pages.count()) - pagesKept;
      if (surplus <= 0) return;
      await store.pages.bulkDelete(await store.pages.orderBy('at').limit(surplus).primaryKeys());
    })
  );
}

/** The pages kept, newest first. */
export const savedPages = (store: Store): Promise<SavedPage[]> => store.pages.orderBy('at').reverse().toArray();
