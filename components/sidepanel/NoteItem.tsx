import { useState } from 'react';
import type { NoteView } from '@/lib/core/present/noteView';
import { Glyph } from '../base/glyphs';
import { useWords } from '../base/words';
import { NoteActions, type NoteActs } from '../note/NoteActions';
import { NoteBody } from '../note/NoteBody';

export interface NoteItemProps {
  note: NoteView;
  jump: (note: NoteView) => void;
  acts: NoteActs;
}

/** A note in the side panel: a line that shows it in the page and unfolds all that the card holds. */
export function NoteItem({ note, jump, acts }: NoteItemProps) {
  const words = useWords();
  const [open, setOpen] = useState(false);
  const heading = `note-${note.id}`;
  return (
    <li className={`noteItem ${note.status}`}>
      <button
        type="button"
        className="noteLine"
        aria-expanded={open}
        onClick={() => {
          if (!open) jump(note);
          setOpen(!open);
        }}
      >
        <Glyph of={note.status} />
        <span className="what">
          <span className="unseen">{note.statusWord}: </span>
          <span className="label">{note.label}</span>
          <span className="exact">{words.say('quote', { words: note.page.exact })}</span>
        </span>
      </button>
      {open && (
        <div className="unfolded">
          <div className="note">
            <NoteBody view={note} headingId={heading} />
          </div>
          <NoteActions view={note} acts={acts} jump={() => jump(note)} />
        </div>
      )}
    </li>
  );
}
