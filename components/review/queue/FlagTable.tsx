import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef } from 'react';
import { useWords } from '../../base/words';
import { useDesk } from '../desk';
import { FlagLine } from './FlagLine';
import { GroupLine } from './GroupLine';
import type { Line, View } from './useQueue';
import { useRows } from './useRows';

export interface FlagTableProps {
  lines: Line[];
  grouping: View['grouping'];
  /** Index of the line that keys act on. */
  at: number;
  selected: ReadonlySet<number>;
  move(to: number): void;
  toggle(line: Line): void;
}

/** Pixels at the usual font size; measured again where the reader's is larger. */
const lineHeight = { flag: 74, group: 40 };

/** The queue: as many lines as there are flags, of which only those in view exist. */
export function FlagTable({ lines, grouping, at, selected, move, toggle }: FlagTableProps) {
  const words = useWords();
  const { store } = useDesk();
  const frame = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: lines.length,
    getScrollElement: () => frame.current,
    estimateSize: (index) => (lines[index]?.group ? lineHeight.group : lineHeight.flag),
    overscan: 6
  });
  useEffect(() => {
    if (at >= 0 && at < lines.length) virtual.scrollToIndex(at);
  }, [at, lines.length, virtual]);
  const shown = virtual.getVirtualItems();
  const rows = useRows(
    store,
    shown.flatMap(({ index }) => lines[index]?.entry?.seq ?? [])
  );
  return (
    <div
      ref={frame}
      className="flagTable"
      role="listbox"
      aria-label={words.say('review.queue')}
      aria-multiselectable="true"
      aria-activedescendant={shown.some(({ index }) => index === at) ? `line-${at}` : undefined}
      tabIndex={0}
    >
      <div role="presentation" style={{ height: virtual.getTotalSize() }}>
        {shown.map(({ index, start }) => {
          const line = lines[index];
          if (!line) return null;
          const place = { id: `line-${index}`, top: start, size: lines.length, index, current: index === at };
          const act = (event: React.MouseEvent) => {
            move(index);
            if (event.ctrlKey || event.metaKey || (event.target as Element).closest('.tick')) toggle(line);
          };
          return (
            <div
              key={index}
              ref={virtual.measureElement}
              data-index={index}
              role="presentation"
              className="place"
              style={{ top: start }}
            >
              {line.group ? (
                <GroupLine place={place} group={line.group} by={grouping} selected={selected} act={act} />
              ) : (
                <FlagLine place={place} row={rows.get(line.entry.seq)} selected={selected.has(line.entry.seq)} act={act} />
              )}
            </div>
          );
        })}
      </div>
    </div>
  );
}
