import { type FormEvent, useState } from 'react';
import type { FlagReason } from '@/lib/core/moderation/flag';
import type { FlagDraft } from '@/lib/messages/flagDraft';
import { addFlag } from '@/lib/store/addFlag';
import { askToPersist } from '@/lib/store/backup';
import { flagReasons } from '@/lib/store/choices';
import { savePage } from '@/lib/store/pages';
import { undo } from '@/lib/store/undo';
import { useWords } from '../base/words';
import { useDesk } from '../review/desk';
import { Choice } from '../review/queue/FilterBar';
import { type Done, Said } from '../review/Said';
import { allTopics, topicBy, topicName } from '../review/topics';
import { FlaggedWords } from './FlaggedWords';

/** What is wrong, from a fixed list, and what else there is to say. Kept only once it is in the database, and undone with one press. */
export function FlagForm({ draft }: { draft: FlagDraft }) {
  const words = useWords();
  const desk = useDesk();
  const [reason, setReason] = useState<FlagReason | null>(draft.shown ? null : 'missing-claim');
  const [typed, setTyped] = useState('');
  const [comment, setComment] = useState('');
  const [suggestedValue, setValue] = useState('');
  const [suggestedTopic, setTopic] = useState('');
  const [done, setDone] = useState<Done | null>(null);

  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (!reason) return;
    const { text, ...page } = draft;
    const target = page.target ?? (typed.trim() ? { exact: typed.trim(), prefix: '', suffix: '', start: null, end: null } : null);
    const pack = page.pack ?? packOf(suggestedTopic);
    const written = { comment: comment.trim(), suggestedValue: suggestedValue.trim(), suggestedTopic: suggestedTopic || null };
    const result = await addFlag(desk.store, { ...page, ...written, target, pack, reason, author: desk.author.name });
    if (!result.ok) return setDone({ said: words.say(`store.${result.problem}`) });
    setDone({ said: words.say('flag.saved'), undo: () => void takeBack(result.value.batch) });
    if (text) await savePage(desk.store, text);
    await askToPersist(desk.store, navigator.storage);
  };
  const saved = done?.undo !== undefined;
  const packOf = (topic: string) => {
    const pack = topicBy(desk.packs, topic)?.pack;
    return pack ? { id: pack.id, version: pack.version } : null;
  };
  const takeBack = async (batch: string) => {
    await undo(desk.store, batch, desk.author.name);
    setDone({ said: words.say('flag.undone') });
  };

  return (
    <form className="flagForm" onSubmit={save}>
      <FlaggedWords
        draft={draft}
        typed={typed}
        type={setTyped}
        topic={topicName(desk.packs, draft.shown?.topic ?? '', words.lang, '')}
      />
      <fieldset className="reasons">
        <legend>{words.say('flag.reason')}</legend>
        {flagReasons.map((id) => (
          <label key={id} className="check">
            <input type="radio" name="reason" required value={id} checked={reason === id} onChange={() => setReason(id)} />
            <span>
              {words.say(`reason.${id}`)} <span className="small">{words.say(`reason.${id}.about`)}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <label>
        {words.say('flag.comment')}
        <textarea rows={3} maxLength={5000} value={comment} onChange={(event) => setComment(event.target.value)} />
      </label>
      <div className="fields">
        <label>
          {words.say('flag.value')}
          <input type="text" maxLength={500} value={suggestedValue} onChange={(event) => setValue(event.target.value)} />
        </label>
        <Choice
          label={words.say('flag.topic')}
          value={suggestedTopic}
          of={[
            { id: '', name: '–' },
            ...allTopics(desk.packs).map(({ topic }) => ({ id: topic.id, name: topic.label[words.lang] }))
          ]}
          choose={setTopic}
        />
      </div>
      <p className="small">{words.say('flag.by', { name: desk.author.name || words.say('review.noName') })}</p>
      <div className="buttons">
        <button type="submit" className="main" disabled={saved}>
          {words.say('flag.save')}
        </button>
        {!saved && <span className="small">{words.say('flag.stays')}</span>}
      </div>
      <Said done={done} />
      {saved && (
        <p>
          {words.say('flag.next')} <a href="#/">{words.say('options.review')}</a>
        </p>
      )}
    </form>
  );
}
