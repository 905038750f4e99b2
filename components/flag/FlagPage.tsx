import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { type FlagDraft, flagDraftKey } from '@/lib/messages/flagDraft';
import { Logo } from '../base/Logo';
import { useWords } from '../base/words';
import { FlagForm } from './FlagForm';

/** The form that flags a claim, with the note or the words that it was opened for. */
export function FlagPage({ draft: name }: { draft: string }) {
  const words = useWords();
  const [draft, setDraft] = useState<FlagDraft | null | undefined>(undefined);
  useEffect(() => {
    const key = flagDraftKey(name);
    browser.storage.session.get(key).then((found) => setDraft((found[key] as FlagDraft | undefined) ?? null));
  }, [name]);
  if (draft === undefined) return null;
  return (
    <>
      <header className="bar">
        <Logo />
        <h1>{words.say('flag.title')}</h1>
        <nav>
          <a href="#/">{words.say('review.queue')}</a>
        </nav>
      </header>
      <main className="plainPage">{draft ? <FlagForm draft={draft} /> : <p className="empty">{words.say('flag.gone')}</p>}</main>
    </>
  );
}
