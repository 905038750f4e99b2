import type { FlagRow } from '@/lib/store/rows';
import { useWords } from '../../base/words';
import { useDesk } from '../desk';
import { topicName } from '../topics';
import { StateBadge } from './StateBadge';

/** Where a line stands in the table. */
export interface LinePlace {
  id: string;
  index: number;
  size: number;
  current: boolean;
}

export interface FlagLineProps {
  place: LinePlace;
  /** Undefined while it is being read. */
  row: FlagRow | undefined;
  selected: boolean;
  act: (event: React.MouseEvent) => void;
}

/** One flag in two lines: where it stands and what it is about, and the words that were flagged. */
export function FlagLine({ place, row, selected, act }: FlagLineProps) {
  const words = useWords();
  const { packs } = useDesk();
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the list itself has the focus and hears the keys
    // biome-ignore lint/a11y/useFocusableInteractive: it is the list's active descendant
    <div
      id={place.id}
      role="option"
      aria-selected={selected}
      aria-posinset={place.index + 1}
      aria-setsize={place.size}
      className={place.current ? 'flagLine current' : 'flagLine'}
      onClick={act}
    >
      <span className="tick" aria-hidden="true" />
      {row && (
        <>
          <span className="first">
            <StateBadge state={row.state} />
            <span className="reason">{words.say(`reason.${row.reason}`)}</span>
            <span className="topic">{topicName(packs, row.topic, words.lang, words.say('review.noTopic'))}</span>
          </span>
          <span className="exact">{row.target ? row.target.exact : words.say('review.wholePage')}</span>
          <span className="where">
            {row.title || row.page} · {row.author || words.say('review.noName')} ·{' '}
            {new Intl.DateTimeFormat(words.locale, { dateStyle: 'medium' }).format(row.at)}
          </span>
        </>
      )}
    </div>
  );
}
