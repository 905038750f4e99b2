import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import type { UserSource } from '@/lib/core/moderation/userSource';
import { allSources, keepSource, removeSource } from '@/lib/store/sources';
import { useWords } from '../../base/words';
import { useDesk } from '../desk';
import { type Done, Said } from '../Said';
import { SourceLine } from './SourceLine';

/** The articles that moderators have added as sources: each can be switched off, dated, joined with another, removed. */
export function SourcesPage() {
  const words = useWords();
  const { store, packs, layerChanged } = useDesk();
  const sources = useLiveQuery(() => allSources(store), [store]);
  const [done, setDone] = useState<Done | null>(null);

  const keep = async (source: UserSource, said: string, undo?: () => void) => {
    const result = await keepSource(store, source);
    if (!result.ok) return setDone({ said: words.say(`store.${result.problem}`) });
    await layerChanged();
    setDone({ said, ...(undo && { undo }) });
  };
  const change = (source: UserSource, more: Partial<UserSource>) =>
    keep(
      { ...source, ...more, at: Date.now() },
      words.say('sources.changed'),
      () => void keep(source, words.say('review.undone'))
    );
  const remove = async (source: UserSource) => {
    const result = await removeSource(store, source.id);
    if (!result.ok) return setDone({ said: words.say(`store.${result.problem}`) });
    await layerChanged();
    setDone({ said: words.say('sources.removed'), undo: () => void keep(source, words.say('review.undone')) });
  };

  return (
    <main className="plainPage">
      <h2>{words.say('review.sources')}</h2>
      <p className="small">{words.say('sources.about')}</p>
      {sources?.length === 0 && <p className="empty">{words.say('sources.none')}</p>}
      <ul className="cards">
        {sources?.map((source) => (
          <SourceLine
            key={source.id}
            source={source}
            others={[...packs.flatMap((pack) => pack.sources), ...sources].filter(({ id }) => id !== source.id)}
            change={(more) => void change(source, more)}
            remove={() => void remove(source)}
          />
        ))}
      </ul>
      <Said done={done} />
    </main>
  );
}
