import { useLiveQuery } from 'dexie-react-hooks';
import { nearDuplicates } from '@/lib/store/nearDuplicates';
import type { FlagRow } from '@/lib/store/rows';
import { useWords } from '../../base/words';
import { useDesk } from '../desk';
import { StateBadge } from '../queue/StateBadge';

/** Other flags of the same claim and value, or the same words. */
export function NearDuplicates({ row }: { row: FlagRow }) {
  const words = useWords();
  const { store } = useDesk();
  const found = useLiveQuery(() => nearDuplicates(store, row), [store, row.id]);
  if (!found || found.length === 0) return null;
  return (
    <section className="near">
      <h3>{words.say('review.near', { count: found.length })}</h3>
      <ul>
        {found.slice(0, 5).map((one) => (
          <li key={one.id}>
            <StateBadge state={one.state} /> <q>{one.target?.exact}</q> <span className="small">{one.title || one.page}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
