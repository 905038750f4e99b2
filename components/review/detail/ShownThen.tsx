import type { FlagRow } from '@/lib/store/rows';
import { Badge } from '../../base/glyphs';
import { useWords } from '../../base/words';
import { useDesk } from '../desk';

/** The note as the moderator saw it when flagging. */
export function ShownThen({ row }: { row: FlagRow }) {
  const words = useWords();
  const line = useDesk().shown(row);
  return (
    <section className="shownThen">
      <h3>{words.say('review.shownThen')}</h3>
      {line ? (
        <>
          <p>
            <Badge of={line.status} word={words.say(`status.${line.status}`)} /> {words.say('card.readAs', { read: line.read })}
          </p>
          <ul>
            {line.sources.map(({ name, verdict }) => (
              <li key={name} className={verdict}>
                <span className="name">{name}</span> <Badge of={verdict} word={words.say(`verdict.${verdict}`)} />
              </li>
            ))}
          </ul>
        </>
      ) : (
        <p className="small">{words.say(row.shown ? 'review.topicGone' : 'review.noNote')}</p>
      )}
    </section>
  );
}
