import type { FlagRow } from '@/lib/store/rows';
import { useWords } from '../../base/words';
import { useDesk } from '../desk';
import { Choice } from '../queue/FilterBar';
import { allTopics, topicBy } from '../topics';
import { type Draft, type DraftFieldsProps, kindsFor } from './draft';
import { PositionFields } from './PositionFields';
import { ValueField } from './ValueField';
import { WordsFields } from './WordsFields';

/** What an acceptance is to change in the notes: nothing, or one correction. */
export function ChangeEditor({ row, draft, set }: DraftFieldsProps & { row: FlagRow }) {
  const words = useWords();
  const { packs } = useDesk();
  const topic = topicBy(packs, draft.topic);
  return (
    <fieldset className="changeEditor">
      <legend>{words.say('change.legend')}</legend>
      <Choice
        label={words.say('change.kind')}
        value={draft.kind}
        of={kindsFor(row).map((id) => ({ id, name: words.say(`change.${id}`) }))}
        choose={(kind) => set({ kind: kind as Draft['kind'] })}
      />
      {draft.kind !== 'none' && (
        <Choice
          label={words.say('review.topic')}
          value={draft.topic}
          of={[
            { id: '', name: '–' },
            ...allTopics(packs).map((one) => ({ id: one.topic.id, name: one.topic.label[words.lang] }))
          ]}
          choose={(id) => set({ topic: id, list: '', source: '' })}
        />
      )}
      {topic && draft.kind === 'set-value' && (
        <ValueField topic={topic} draft={draft} set={set} asOf={row.pageDate ?? topic.pack.updated} />
      )}
      {topic && draft.kind === 'correct-position' && <PositionFields topic={topic} draft={draft} set={set} />}
      {topic && (draft.kind === 'suppress-wording' || draft.kind === 'add-words') && (
        <WordsFields topic={topic} draft={draft} set={set} />
      )}
    </fieldset>
  );
}
