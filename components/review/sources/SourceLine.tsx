import type { UserSource } from '@/lib/core/moderation/userSource';
import { useWords } from '../../base/words';
import { Choice } from '../queue/FilterBar';

export interface SourceLineProps {
  source: UserSource;
  others: { id: string; title: string }[];
  change(more: Partial<UserSource>): void;
  remove(): void;
}

/** One added source and what can be changed of it. */
export function SourceLine({ source, others, change, remove }: SourceLineProps) {
  const words = useWords();
  const distinct = [...new Map(others.map((one) => [one.id, one])).values()];
  return (
    <li className={source.off ? 'off' : ''}>
      <div className="what">
        <h3>{source.title}</h3>
        <p className="small">
          {source.publisher} {source.url} · {words.say('sources.positions', { count: Object.keys(source.positions).length })}
        </p>
        <div className="fields">
          <label className="check">
            <input type="checkbox" checked={!source.off} onChange={() => change({ off: !source.off })} />
            {words.say('sources.on')}
          </label>
          <label>
            {words.say('sources.published')}
            <input
              type="date"
              required
              value={source.published}
              onChange={(event) => event.target.value && change({ published: event.target.value })}
            />
          </label>
          <CopyOf value={source.copyOf} of={distinct} choose={(copyOf) => change({ copyOf })} />
        </div>
      </div>
      <button type="button" className="plain" onClick={remove}>
        {words.say('sources.remove')}
      </button>
    </li>
  );
}

/** Which source this one repeats, if any. */
export function CopyOf({
  value,
  of,
  choose
}: {
  value: string | null;
  of: { id: string; title: string }[];
  choose(id: string | null): void;
}) {
  const words = useWords();
  return (
    <Choice
      label={words.say('sources.copyOf')}
      value={value ?? ''}
      of={[{ id: '', name: words.say('sources.itself') }, ...of.map(({ id, title }) => ({ id, name: title }))]}
      choose={(id) => choose(id === '' ? null : id)}
    />
  );
}
