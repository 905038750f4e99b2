import { useLiveQuery } from 'dexie-react-hooks';
import { type FormEvent, useState } from 'react';
import type { UserSource } from '@/lib/core/moderation/userSource';
import type { PageText } from '@/lib/core/text/pageText';
import { allSources, keepSource, removeSource } from '@/lib/store/sources';
import { useWords } from '../../base/words';
import { ImpactView } from '../decide/ImpactView';
import { type Impact, useDesk } from '../desk';
import { type Done, Said } from '../Said';
import { columnOf, positionsIn } from './column';
import { PositionTable } from './PositionTable';
import { CopyOf } from './SourceLine';
import { sourceId } from './sourceId';

/** The article's facts, and its column: each value the engine read is confirmed, mended or left out by the moderator. */
export function AddSourceForm({ page }: { page: PageText }) {
  const words = useWords();
  const desk = useDesk();
  const pack = desk.packs[0];
  const [facts, setFacts] = useState(() => ({
    title: page.title,
    publisher: hostOf(page.url),
    published: page.published ?? pack?.updated ?? '',
    copyOf: null as string | null
  }));
  const [column, setColumn] = useState(() => (pack ? columnOf(desk, pack.id, page) : []));
  const [impact, setImpact] = useState<Impact | null>(null);
  const [done, setDone] = useState<Done | null>(null);
  const kept = useLiveQuery(() => allSources(desk.store), [desk.store]) ?? [];
  if (!pack) return null;

  const positions = positionsIn(desk, pack.id, column, page);
  const source = (): UserSource => {
    const taken = [...pack.sources, ...kept].map(({ id }) => id);
    const fixed = { id: sourceId(facts.publisher || facts.title, taken), pack: pack.id, url: page.url, positions };
    return {
      ...facts,
      ...fixed,
      title: facts.title.trim(),
      publisher: facts.publisher.trim(),
      off: false,
      author: desk.author.name,
      at: Date.now()
    };
  };
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const added = source();
    const result = await keepSource(desk.store, added);
    if (!result.ok) return setDone({ said: words.say(`store.${result.problem}`) });
    await desk.layerChanged();
    setDone({ said: words.say('addSource.added'), undo: () => void takeBack(added.id) });
  };
  const takeBack = async (id: string) => {
    await removeSource(desk.store, id);
    await desk.layerChanged();
    setDone({ said: words.say('review.undone') });
  };
  const set = (more: Partial<typeof facts>) => setFacts((old) => ({ ...old, ...more }));

  return (
    <form className="sourceForm" onSubmit={save}>
      <p className="small">{words.say('addSource.about')}</p>
      <div className="fields">
        <label className="wide">
          {words.say('addSource.name')}
          <input type="text" required value={facts.title} onChange={(event) => set({ title: event.target.value })} />
        </label>
        <label>
          {words.say('addSource.publisher')}
          <input type="text" value={facts.publisher} onChange={(event) => set({ publisher: event.target.value })} />
        </label>
        <label>
          {words.say('sources.published')}
          <input type="date" required value={facts.published} onChange={(event) => set({ published: event.target.value })} />
        </label>
        <CopyOf value={facts.copyOf} of={[...pack.sources, ...kept]} choose={(copyOf) => set({ copyOf })} />
      </div>
      <PositionTable pack={pack} page={page} column={column} change={setColumn} />
      <div className="buttons">
        <button type="button" className="plain" onClick={async () => setImpact(await desk.impact([], [source()]))}>
          {words.say('addSource.preview')}
        </button>
        <button type="submit" className="main" disabled={done?.undo !== undefined}>
          {words.say('addSource.save')}
        </button>
      </div>
      {impact && <ImpactView impact={impact} busy={false} />}
      <Said done={done} />
    </form>
  );
}

const hostOf = (url: string): string => /^https?:\/\/(?:www\.)?([^/:?#]+)/.exec(url)?.[1] ?? '';
