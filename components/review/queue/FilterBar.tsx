import { type Ref, useMemo, useState } from 'react';
import type { FlagReason, FlagState } from '@/lib/core/moderation/flag';
import { flagReasons } from '@/lib/store/choices';
import { counted, type Entry, type Order } from '@/lib/store/queue';
import { useWords } from '../../base/words';
import { useDesk } from '../desk';
import { topicName } from '../topics';
import type { View } from './useQueue';

export interface FilterBarProps {
  view: View;
  all: Entry[];
  change(view: View): void;
  search: Ref<HTMLInputElement>;
}

type StateChoice = 'waiting' | 'open' | 'in-review' | 'accepted' | 'rejected' | 'duplicate' | 'all';

const stateChoices: Record<StateChoice, FlagState[] | undefined> = {
  waiting: ['open', 'in-review'],
  open: ['open'],
  'in-review': ['in-review'],
  accepted: ['accepted'],
  rejected: ['rejected'],
  duplicate: ['duplicate'],
  all: undefined
};

const orders: Order[] = ['newest', 'oldest', 'topic', 'page', 'claim'];
const groupings: View['grouping'][] = ['none', 'claim', 'topic', 'page'];

/** What of the queue is shown, and in which order. Each choice says how many flags there are of it. */
export function FilterBar({ view, all, change, search }: FilterBarProps) {
  const words = useWords();
  const { packs } = useDesk();
  const { filter } = view;
  /** Only where there is little room: elsewhere all of it is shown. */
  const [more, setMore] = useState(false);
  const [topics, authors] = useMemo(() => [counted(all, 'topic'), counted(all, 'author')], [all]);
  const filterBy = (more: Partial<View['filter']>) => change({ ...view, filter: { ...filter, ...more } });
  const chosenState = Object.entries(stateChoices).find(([, states]) => states?.join() === filter.states?.join())?.[0] ?? 'all';
  return (
    <search className={more ? 'filterBar whole' : 'filterBar'}>
      <label className="wide">
        {words.say('review.search')}
        <input ref={search} type="search" value={view.text} onChange={(event) => change({ ...view, text: event.target.value })} />
      </label>
      <Choice
        label={words.say('review.state')}
        value={chosenState}
        of={Object.keys(stateChoices).map((id) => ({ id, name: words.say(`states.${id as StateChoice}`) }))}
        choose={(id) => filterBy({ states: stateChoices[id as StateChoice] })}
      />
      <button type="button" className="plain more" aria-expanded={more} onClick={() => setMore(!more)}>
        {words.say('review.moreFilters')}
      </button>
      <Choice
        label={words.say('review.topic')}
        value={filter.topic === undefined ? 'any' : `t:${filter.topic}`}
        of={[
          { id: 'any', name: words.say('review.any') },
          ...[...topics].map(([id, n]) => ({
            id: `t:${id}`,
            name: `${topicName(packs, id, words.lang, words.say('review.noTopic'))} (${n})`
          }))
        ]}
        choose={(id) => filterBy({ topic: id === 'any' ? undefined : id.slice(2) })}
      />
      <Choice
        label={words.say('review.reason')}
        value={filter.reason ?? 'any'}
        of={[{ id: 'any', name: words.say('review.any') }, ...flagReasons.map((id) => ({ id, name: words.say(`reason.${id}`) }))]}
        choose={(id) => filterBy({ reason: id === 'any' ? undefined : (id as FlagReason) })}
      />
      {authors.size > 1 && (
        <Choice
          label={words.say('review.author')}
          value={filter.author === undefined ? 'any' : `a:${filter.author}`}
          of={[
            { id: 'any', name: words.say('review.any') },
            ...[...authors].map(([id, n]) => ({ id: `a:${id}`, name: `${id || words.say('review.noName')} (${n})` }))
          ]}
          choose={(id) => filterBy({ author: id === 'any' ? undefined : id.slice(2) })}
        />
      )}
      <Choice
        label={words.say('review.order')}
        value={view.order}
        of={orders.map((id) => ({ id, name: words.say(`order.${id}`) }))}
        choose={(id) => change({ ...view, order: id as Order })}
      />
      <Choice
        label={words.say('review.grouping')}
        value={view.grouping}
        of={groupings.map((id) => ({ id, name: words.say(`grouping.${id}`) }))}
        choose={(id) => change({ ...view, grouping: id as View['grouping'] })}
      />
    </search>
  );
}

interface ChoiceProps {
  label: string;
  value: string;
  of: { id: string; name: string }[];
  choose(id: string): void;
}

export function Choice({ label, value, of, choose }: ChoiceProps) {
  return (
    <label>
      {label}
      <select value={value} onChange={(event) => choose(event.target.value)}>
        {of.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
