import type { Entry } from '@/lib/store/queue';
import { useWords } from '../../base/words';
import { useDesk } from '../desk';
import { topicName } from '../topics';
import type { LinePlace } from './FlagLine';
import type { View } from './useQueue';

export interface GroupLineProps {
  place: LinePlace;
  group: { key: string; entries: Entry[] };
  by: View['grouping'];
  selected: ReadonlySet<number>;
  act: (event: React.MouseEvent) => void;
}

/** The head of a group; choosing it chooses all of the group. */
export function GroupLine({ place, group, by, selected, act }: GroupLineProps) {
  const words = useWords();
  const { packs } = useDesk();
  const topic = topicName(packs, group.entries[0]?.topic ?? '', words.lang, words.say('review.noTopic'));
  const name = by === 'topic' ? topic : by === 'page' ? group.key : words.say('review.sameClaim', { topic });
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the list itself has the focus and hears the keys
    // biome-ignore lint/a11y/useFocusableInteractive: it is the list's active descendant
    <div
      id={place.id}
      role="option"
      aria-selected={group.entries.every(({ seq }) => selected.has(seq))}
      aria-posinset={place.index + 1}
      aria-setsize={place.size}
      className={place.current ? 'groupLine current' : 'groupLine'}
      onClick={act}
    >
      <span className="tick" aria-hidden="true" />
      <span className="name">{name}</span>
      <span className="number">{words.say('review.flags', { count: group.entries.length })}</span>
    </div>
  );
}
