import { useMemo } from 'react';
import type { FlagState } from '@/lib/core/moderation/flag';
import { counted, type Entry } from '@/lib/store/queue';
import { useWords } from '../../base/words';
import { FlagCharts } from './FlagCharts';
import { StateBadge } from './StateBadge';

const shown: FlagState[] = ['open', 'in-review', 'accepted', 'rejected', 'duplicate'];

/** How many flags stand where, and, opened, how they came in over time and by topic. */
export function Counters({ all }: { all: Entry[] }) {
  const words = useWords();
  const counts = useMemo(() => counted(all, 'state'), [all]);
  const number = new Intl.NumberFormat(words.locale);
  return (
    <details className="counters">
      <summary>
        {shown.map((state) => (
          <span key={state}>
            <StateBadge state={state} /> <b>{number.format(counts.get(state) ?? 0)}</b>
          </span>
        ))}
      </summary>
      <FlagCharts all={all} />
    </details>
  );
}
