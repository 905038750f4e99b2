import type { NoteView } from '@/lib/core/present/noteView';
import { byStatus, onceEach } from '../base/byStatus';
import { Badge } from '../base/glyphs';
import { Icon } from '../base/Icon';
import { useWords } from '../base/words';

export interface NoteListProps {
  notes: NoteView[];
  jump(note: NoteView): void;
  flag(note: NoteView): void;
}

/** The notes of a page under the status they have; pressing one shows it in the page, its flag reports it. */
export function NoteList({ notes, jump, flag }: NoteListProps) {
  const words = useWords();
  return (
    <div className="noteList">
      {byStatus(notes).map(({ status, notes: group }) => (
        <section key={status} aria-labelledby={`group-${status}`} className={status}>
          <h2 id={`group-${status}`}>
            <Badge of={status} word={group[0]?.statusWord ?? ''} />
            <span className="number">{group.length}</span>
          </h2>
          <ul>
            {onceEach(group).map(({ note, times }) => (
              <li key={note.id} className="noteEntry">
                <NoteButton note={note} times={times} jump={jump} />
                <button
                  type="button"
                  className="icon quiet"
                  aria-label={words.say('list.flag', { label: note.label })}
                  title={words.say('list.flag', { label: note.label })}
                  onClick={() => flag(note)}
                >
                  <Icon name="flag" />
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

/** A note in a line or two: what it is about and the page's words. */
function NoteButton({ note, times, jump }: { note: NoteView; times: number; jump: (note: NoteView) => void }) {
  const words = useWords();
  return (
    <button type="button" className="noteButton" onClick={() => jump(note)}>
      <span className="label">
        {note.label}
        {times > 1 && <span className="small"> {words.say('list.times', { count: times })}</span>}
      </span>
      <span className="exact">{words.say('quote', { words: note.page.exact })}</span>
    </button>
  );
}
