import { useEffect, useState } from 'react';
import type { Change } from '@/lib/core/moderation/correction';
import type { FlagRow } from '@/lib/store/rows';
import { useWords } from '../../base/words';
import { useDesk } from '../desk';
import { Choice } from '../queue/FilterBar';
import { allTopics, topicBy } from '../topics';
import { type Draft, draftFor, kindsFor } from './draft';
import { PositionFields } from './PositionFields';
import { ValueField } from './ValueField';
import { WordsFields } from './WordsFields';

/** What an acceptance is to change in the notes: nothing, or one correction. Calls back with undefined while it is not complete. */
export function ChangeEditor({ row, change }: { row: FlagRow; change: (change: Change | null | undefined) => void }) {
  const words = useWords();
  const desk = useDesk();
  const [draft, setDraft] = useState<Draft>(() => draftFor(row, words.lang));
  const topic = topicBy(desk.packs, draft.topic);
  useEffect(() => {
    change(changeOf(draft));
    // The editor speaks up when its own draft changes, not whenever its parent is drawn.
  }, [draft]);
  const set = (more: Partial<Draft>) => setDraft((old) => ({ ...old, ...more }));

  function changeOf({ kind, topic: id, lang, phrase, value, list, source, asOf }: Draft): Change | null | undefined {
    if (kind === 'none') return null;
    if (!topic) return undefined;
    const pack = topic.pack.id;
    if (kind === 'suppress-note') return row.target ? { kind, page: row.page, target: row.target, topic: id } : undefined;
    if (kind === 'set-value') {
      const reads = desk.readSet(pack, id, value, lang, row.pageDate ?? topic.pack.updated) !== null;
      return row.target && reads ? { kind, page: row.page, target: row.target, topic: id, value, lang } : undefined;
    }
    if (kind === 'correct-position') {
      const made = source ? desk.position({ pack, topic: id, value, lang, asOf }) : null;
      return made ? { kind, pack, topic: id, source, position: made.position } : undefined;
    }
    if (!phrase.trim()) return undefined;
    const common = { pack, topic: id, lang, phrase: phrase.trim() };
    if (kind === 'suppress-wording') return { kind, ...common };
    return list ? { kind, ...common, list } : undefined;
  }

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
            ...allTopics(desk.packs).map((one) => ({ id: one.topic.id, name: one.topic.label[words.lang] }))
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
