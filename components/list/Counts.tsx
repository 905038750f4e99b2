import type { NoteView } from '@/lib/core/present/noteView';
import { byStatus } from '../base/byStatus';
import { Glyph } from '../base/glyphs';

/** How many notes there are of each status, at a glance. */
export function Counts({ notes }: { notes: NoteView[] }) {
  return (
    <ul className="counts">
      {byStatus(notes).map(({ status, notes: group }) => (
        <li key={status} className={status} title={group[0]?.statusWord}>
          <Glyph of={status} />
          <span className="unseen">{group[0]?.statusWord}</span>
          {group.length}
        </li>
      ))}
    </ul>
  );
}
