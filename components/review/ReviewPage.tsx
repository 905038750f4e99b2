import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useState } from 'react';
import type { Words } from '@/lib/locale/phrases';
import type { Store } from '@/lib/store/database';
import type { Author } from '@/lib/store/decide';
import { twoPeopleFact } from '@/lib/store/facts';
import type { Entry } from '@/lib/store/queue';
import { Logo } from '../base/Logo';
import { useWords, WordsProvider } from '../base/words';
import { useChosenWords } from '../data/useChosenWords';
import { useSettings } from '../data/useSettings';
import { FlagPage } from '../flag/FlagPage';
import { CorrectionsPage } from './corrections/CorrectionsPage';
import { type Desk, DeskProvider } from './desk';
import { ExchangePage } from './exchange/ExchangePage';
import { QueuePage } from './queue/QueuePage';
import { useEntries } from './queue/useQueue';
import { Reload } from './Reload';
import { AddSourcePage } from './sources/AddSourcePage';
import { SourcesPage } from './sources/SourcesPage';
import { type Route, useRoute } from './useRoute';

export interface ReviewPageProps {
  store: Store;
  makeDesk: (store: Store, author: Author, words: Words) => Promise<Desk>;
}

/** The moderator's pages: the queue, what its decisions have changed, sources, in and out, and the forms that lead there. */
export function ReviewPage({ store, makeDesk }: ReviewPageProps) {
  const settings = useSettings();
  const words = useChosenWords(settings, 'review.title');
  const [outdated, setOutdated] = useState(false);
  useEffect(() => {
    store.onOutdated = () => setOutdated(true);
  }, [store]);
  const route = useRoute();
  // Read while the desk is being set: both take their time.
  const entries = useEntries(store, route.place === '');
  const name = settings?.author;
  // A live query: corrections and sources are read in it, so that the desk is set anew whenever they change.
  const desk = useLiveQuery(async () => {
    if (name === undefined) return null;
    const twoPeople = await twoPeopleFact(store);
    return makeDesk(store, { name, twoPeople }, words);
  }, [store, name, words]);
  return (
    <WordsProvider value={words}>
      {outdated && <Reload />}
      {desk && (
        <DeskProvider value={desk}>
          <Place route={route} entries={entries} />
        </DeskProvider>
      )}
    </WordsProvider>
  );
}

function Place({ route: { place, of }, entries }: { route: Route; entries: Entry[] | null }) {
  if (place === 'flag') return <FlagPage draft={of} />;
  if (place === 'source') return <AddSourcePage draft={of} />;
  return (
    <>
      <Navigation at={place} />
      {place === 'corrections' ? (
        <CorrectionsPage />
      ) : place === 'sources' ? (
        <SourcesPage />
      ) : place === 'exchange' ? (
        <ExchangePage />
      ) : (
        entries && <QueuePage all={entries} />
      )}
    </>
  );
}

const places = ['', 'corrections', 'sources', 'exchange'] as const;

function Navigation({ at }: { at: string }) {
  const words = useWords();
  return (
    <header className="bar">
      <Logo />
      <h1>{words.say('review.title')}</h1>
      <nav aria-label={words.say('review.title')}>
        {places.map((place) => (
          <a key={place} href={`#/${place}`} aria-current={place === at ? 'page' : undefined}>
            {words.say(place === '' ? 'review.queue' : `review.${place}`)}
          </a>
        ))}
      </nav>
    </header>
  );
}
