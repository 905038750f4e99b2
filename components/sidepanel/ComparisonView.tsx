import { useState } from 'react';
import { saveText } from '../base/saveText';
import { useWords } from '../base/words';
import { ComparisonTable } from './ComparisonTable';
import type { SidePanelProps } from './SidePanel';

type ComparisonViewProps = Pick<SidePanelProps, 'compare' | 'csv'> & { openAsPage: () => void };

/** The comparison tables with the ways to take them along. */
export function ComparisonView({ compare, csv, openAsPage }: ComparisonViewProps) {
  const words = useWords();
  const [all, setAll] = useState(false);
  const tables = compare(all);
  return (
    <>
      <div className="tools">
        <label>
          <input type="checkbox" checked={all} onChange={(event) => setAll(event.target.checked)} />
          {words.say('panel.allTopics')}
        </label>
        <button type="button" className="plain" onClick={() => saveAll()}>
          {words.say('panel.csv')}
        </button>
        <button type="button" className="plain" onClick={() => print()}>
          {words.say('panel.print')}
        </button>
        <button type="button" className="plain notInTab" onClick={openAsPage}>
          {words.say('panel.asPage')}
        </button>
      </div>
      {tables.map(({ title, comparison }) => (
        <section key={title}>
          <h2 className="packTitle">{title}</h2>
          {comparison.rows.length > 0 ? (
            <ComparisonTable comparison={comparison} />
          ) : (
            <p className="empty">{words.say('panel.nothing')}</p>
          )}
        </section>
      ))}
    </>
  );

  function saveAll() {
    for (const { title, comparison } of tables) saveText(`${title}.csv`, 'text/csv', csv(comparison));
  }
}
