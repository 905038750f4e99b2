import { useMemo } from 'react';
import { byDay, counted, type Entry } from '@/lib/store/queue';
import { useWords } from '../../base/words';
import { useDesk } from '../desk';
import { topicName } from '../topics';

const days = 30;
const topicsShown = 8;
const [barWidth, height] = [8, 60];

/** Flags of the last thirty days, and of the topics that have most. */
export function FlagCharts({ all }: { all: Entry[] }) {
  const words = useWords();
  const counts = useMemo(() => byDay(all, days, Date.now()), [all]);
  const most = Math.max(1, ...counts);
  const sum = counts.reduce((a, b) => a + b, 0);
  return (
    <div className="charts">
      <figure>
        <figcaption>{words.say('review.perDay', { count: sum, most })}</figcaption>
        <svg viewBox={`0 0 ${days * barWidth} ${height}`} preserveAspectRatio="none" aria-hidden="true">
          {counts.map((count, day) => (
            <rect
              // biome-ignore lint/suspicious/noArrayIndexKey: a bar is its day
              key={day}
              x={day * barWidth + 1}
              width={barWidth - 2}
              y={height - (count / most) * height}
              height={(count / most) * height}
            />
          ))}
        </svg>
      </figure>
      <ByTopic all={all} />
    </div>
  );
}

function ByTopic({ all }: { all: Entry[] }) {
  const words = useWords();
  const { packs } = useDesk();
  const top = useMemo(() => [...counted(all, 'topic')].sort((a, b) => b[1] - a[1]).slice(0, topicsShown), [all]);
  const most = top[0]?.[1] ?? 1;
  return (
    <figure>
      <figcaption>{words.say('review.perTopic')}</figcaption>
      <ul className="bars">
        {top.map(([id, count]) => (
          <li key={id}>
            <span className="name">{topicName(packs, id, words.lang, words.say('review.noTopic'))}</span>
            <span className="barOf" style={{ inlineSize: `${(count / most) * 100}%` }} />
            <span className="number">{new Intl.NumberFormat(words.locale).format(count)}</span>
          </li>
        ))}
      </ul>
    </figure>
  );
}
