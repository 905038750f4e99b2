import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import type { PageText } from '@/lib/core/text/pageText';
import { sourceDraftKey } from '@/lib/messages/flagDraft';
import { Logo } from '../../base/Logo';
import { useWords } from '../../base/words';
import { AddSourceForm } from './AddSourceForm';

/** The form that adds an article as a source, with the article that it was opened for. */
export function AddSourcePage({ draft }: { draft: string }) {
  const words = useWords();
  const [page, setPage] = useState<PageText | null | undefined>(undefined);
  useEffect(() => {
    const key = sourceDraftKey(draft);
    browser.storage.session.get(key).then((found) => setPage((found[key] as PageText | undefined) ?? null));
  }, [draft]);
  if (page === undefined) return null;
  return (
    <>
      <header className="bar">
        <Logo />
        <h1>{words.say('addSource.title')}</h1>
      </header>
      <main className="plainPage">
        {page ? <AddSourceForm page={page} /> : <p className="empty">{words.say('flag.gone')}</p>}
      </main>
    </>
  );
}
