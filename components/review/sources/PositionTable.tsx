import type { ShownPack } from '@/lib/core/present/shownPack';
import type { PageText } from '@/lib/core/text/pageText';
import { useWords } from '../../base/words';
import { useDesk } from '../desk';
import { Choice } from '../queue/FilterBar';
import { type ColumnLine, positionOf } from './column';

export interface PositionTableProps {
  pack: ShownPack;
  page: PageText;
  column: ColumnLine[];
  change(column: ColumnLine[]): void;
}

/** A source's column: topic by topic what the article says, to be confirmed or mended. */
export function PositionTable({ pack, page, column, change }: PositionTableProps) {
  const words = useWords();
  const rest = pack.topics.filter(
    ({ id, kind }) => kind !== 'category' && kind !== 'statement' && !column.some((line) => line.topic === id)
  );
  const set = (topic: string, more: Partial<ColumnLine>) =>
    change(column.map((line) => (line.topic === topic ? { ...line, ...more } : line)));
  return (
    <section>
      <h2>{words.say('addSource.column')}</h2>
      {column.length === 0 && <p className="empty">{words.say('addSource.nothingRead')}</p>}
      <ul className="cards">
        {column.map((line) => (
          <PositionLine key={line.topic} pack={pack} page={page} line={line} set={(more) => set(line.topic, more)} />
        ))}
      </ul>
      <Choice
        label={words.say('addSource.addTopic')}
        value=""
        of={[{ id: '', name: '–' }, ...rest.map(({ id, label }) => ({ id, name: label[words.lang] }))]}
        choose={(topic) => topic && change([...column, { topic, exact: '', read: '', taken: true, mended: '', position: null }])}
      />
    </section>
  );
}

interface PositionLineProps {
  pack: ShownPack;
  page: PageText;
  line: ColumnLine;
  set(more: Partial<ColumnLine>): void;
}

function PositionLine({ pack, page, line, set }: PositionLineProps) {
  const words = useWords();
  const position = positionOf(useDesk(), pack.id, line, page);
  const topic = pack.topics.find(({ id }) => id === line.topic);
  const figures = topic && topic.kind !== 'category' && topic.kind !== 'statement';
  return (
    <li className={line.taken ? '' : 'off'}>
      <div className="what">
        <label className="check">
          <input type="checkbox" checked={line.taken} disabled={position === null} onChange={() => set({ taken: !line.taken })} />
          {topic?.label[words.lang]}
        </label>
        {line.exact && (
          <p>
            <q>{line.exact}</q> <span className="small">{words.say('card.readAs', { read: line.read })}</span>
          </p>
        )}
        {figures && (
          <label>
            {words.say('addSource.mend')}
            <input type="text" value={line.mended} onChange={(event) => set({ mended: event.target.value, taken: true })} />
          </label>
        )}
        <p className="small">
          {position ? words.say('addSource.keptAs', { text: position.text[words.lang] }) : words.say('change.cannotRead')}
        </p>
      </div>
    </li>
  );
}
