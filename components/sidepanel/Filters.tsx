import type { NoteView } from '@/lib/core/present/noteView';
import type { Status } from '@/lib/core/verdict/verdict';
import { byStatus } from '../base/byStatus';
import { Glyph } from '../base/glyphs';
import { useWords } from '../base/words';

/** What the list is narrowed to; null lets everything pass. */
export interface Filter {
  status: Status | null;
  kind: NoteView['kind'] | null;
}

export const passes = (note: NoteView, { status, kind }: Filter): boolean =>
  (!status || note.status === status) && (!kind || note.kind === kind);

/** Status by a press, kind by a choice. Only what the page has is offered. */
export function Filters({ notes, filter, change }: { notes: NoteView[]; filter: Filter; change: (filter: Filter) => void }) {
  const words = useWords();
  const kinds = [...new Set(notes.map(({ kind }) => kind))];
  return (
    <div className="filters">
      <fieldset>
        <legend className="unseen">{words.say('panel.filterStatus')}</legend>
        {byStatus(notes).map(({ status, notes: group }) => (
          <button
            key={status}
            type="button"
            className={`toggle ${status}`}
            aria-pressed={filter.status === status}
            onClick={() => change({ ...filter, status: filter.status === status ? null : status })}
          >
            <Glyph of={status} />
            {words.say('panel.statusCount', { status: words.say(`status.${status}`), count: group.length })}
          </button>
        ))}
      </fieldset>
      {kinds.length > 1 && (
        <select
          aria-label={words.say('panel.filterKind')}
          value={filter.kind ?? ''}
          onChange={(event) => change({ ...filter, kind: kinds.find((kind) => kind === event.target.value) ?? null })}
        >
          <option value="">{words.say('panel.allKinds')}</option>
          {kinds.map((kind) => (
            <option key={kind} value={kind}>
              {words.say(`kind.${kind}`)}
            </option>
          ))}
        </select>
      )}
    </div>
  );
}
