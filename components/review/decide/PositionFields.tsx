import { useWords } from '../../base/words';
import { Choice } from '../queue/FilterBar';
import type { Topic } from '../topics';
import type { DraftFieldsProps } from './draft';
import { ValueField } from './ValueField';

/** What a source reports on a topic: which source, the value, and the day it holds for. */
export function PositionFields({ topic, draft, set }: DraftFieldsProps & { topic: Topic }) {
  const words = useWords();
  const { sources } = topic.pack;
  const known = topic.topic.positions[draft.source];
  return (
    <>
      <Choice
        label={words.say('change.source')}
        value={draft.source}
        of={[
          { id: '', name: '–' },
          ...sources.map(({ id, title, publisher }) => ({ id, name: publisher?.[words.lang] ?? title }))
        ]}
        choose={(source) => set({ source, asOf: topic.topic.positions[source]?.asOf ?? draft.asOf })}
      />
      {known && <p className="small">{words.say('change.saysNow', { text: known.text[words.lang] })}</p>}
      <ValueField topic={topic} draft={draft} set={set} asOf={draft.asOf} />
      <label>
        {words.say('change.asOf')}
        <input type="date" value={draft.asOf} required onChange={(event) => set({ asOf: event.target.value })} />
      </label>
    </>
  );
}
