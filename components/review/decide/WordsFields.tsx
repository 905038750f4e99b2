import { useWords } from '../../base/words';
import { useDesk } from '../desk';
import { Choice } from '../queue/FilterBar';
import type { Topic } from '../topics';
import type { DraftFieldsProps } from './draft';

/** A phrase in one language and, for words that are to count, the list of the topic that they belong to. */
export function WordsFields({ topic: { pack, topic }, draft, set }: DraftFieldsProps & { topic: Topic }) {
  const words = useWords();
  const lists = useDesk().lists(pack.id, topic.id);
  return (
    <>
      <label>
        {words.say('change.phrase')}
        <input type="text" value={draft.phrase} lang={draft.lang} onChange={(event) => set({ phrase: event.target.value })} />
      </label>
      <Choice
        label={words.say('change.lang')}
        value={draft.lang}
        of={(['en', 'es'] as const).map((id) => ({ id, name: words.say(`lang.${id}`) }))}
        choose={(lang) => set({ lang: lang as 'en' | 'es' })}
      />
      {draft.kind === 'add-words' && (
        <Choice
          label={words.say('change.list')}
          value={draft.list}
          of={[{ id: '', name: '–' }, ...lists.map(({ name, sample }) => ({ id: name, name: `${name}: ${sample}…` }))]}
          choose={(list) => set({ list })}
        />
      )}
    </>
  );
}
