import { useId } from 'react';
import { useWords } from '../../base/words';
import { useDesk } from '../desk';
import { Choice } from '../queue/FilterBar';
import type { Topic } from '../topics';
import type { DraftFieldsProps } from './draft';

/** A value as a person writes it, with what the engine reads in it; for categories and statements a choice. */
export function ValueField({ topic: { pack, topic }, draft, set, asOf }: DraftFieldsProps & { topic: Topic; asOf: string }) {
  const words = useWords();
  const hint = useId();
  const read = useDesk().readSet(pack.id, topic.id, draft.value, draft.lang, asOf);
  const choices =
    topic.kind === 'category'
      ? Object.entries(topic.values ?? {}).map(([id, { label }]) => ({ id, name: label[words.lang] }))
      : topic.kind === 'statement'
        ? (['reported', 'denied'] as const).map((id) => ({ id, name: words.say(`read.${id}`) }))
        : null;
  if (choices) {
    return (
      <Choice
        label={words.say('change.value')}
        value={draft.value}
        of={[{ id: '', name: '–' }, ...choices]}
        choose={(value) => set({ value })}
      />
    );
  }
  return (
    <div>
      <label>
        {words.say('change.value')}
        <input
          type="text"
          value={draft.value}
          lang={draft.lang}
          aria-describedby={hint}
          onChange={(event) => set({ value: event.target.value })}
        />
      </label>
      <p id={hint} className="small">
        {read ? words.say('card.readAs', { read }) : words.say('change.cannotRead')}
      </p>
    </div>
  );
}
