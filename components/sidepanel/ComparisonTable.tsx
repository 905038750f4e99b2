import type { Cell, Comparison, ComparisonRow } from '@/lib/core/present/comparison';
import { Badge } from '../base/glyphs';
import { useWords } from '../base/words';
import { StripPlot } from '../note/StripPlot';

/** Topics × (this page, each source): what each says, how it stands to the page, and where it lies. */
export function ComparisonTable({ comparison }: { comparison: Comparison }) {
  const words = useWords();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reachable by key
    <section className="tableFrame" tabIndex={0} aria-label={words.say('panel.comparison')}>
      <table className="comparison">
        <thead>
          <tr>
            <th scope="col">{words.say('table.topic')}</th>
            <th scope="col">{words.say('thisPage')}</th>
            {comparison.sources.map(({ id, name }) => (
              <th key={id} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {comparison.rows.map((row) => (
            <Row key={row.id} row={row} sources={comparison.sources} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Row({ row, sources }: { row: ComparisonRow; sources: Comparison['sources'] }) {
  return (
    <tr>
      <th scope="row">{row.question}</th>
      <td className="own">
        {row.page ? (
          <>
            <q>{row.page.text}</q>
            <p className="small">{row.page.read}</p>
            {row.page.strip && <StripPlot strip={row.page.strip} band={null} />}
          </>
        ) : (
          <None />
        )}
      </td>
      {sources.map(({ id }) => {
        const cell = row.sources[id];
        return (
          <td key={id} className={cell?.verdict ?? ''}>
            {cell ? <SourceCell cell={cell} row={row} /> : <None />}
          </td>
        );
      })}
    </tr>
  );
}

function None() {
  const words = useWords();
  return (
    <span className="small">
      <span aria-hidden="true">–</span>
      <span className="unseen">{words.say('verdict.silent')}</span>
    </span>
  );
}

function SourceCell({ cell, row }: { cell: Cell; row: ComparisonRow }) {
  return (
    <>
      {cell.verdict && <Badge of={cell.verdict} word={cell.verdictWord ?? ''} />}
      <p>{cell.text}</p>
      {cell.cause && <p className="small">{cell.cause}</p>}
      {cell.strip && <StripPlot strip={cell.strip} band={row.page?.strip ?? null} />}
    </>
  );
}
