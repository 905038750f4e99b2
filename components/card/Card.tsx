import { useEffect, useId, useRef } from 'react';
import type { NoteView } from '@/lib/core/present/noteView';
import { Badge } from '../base/glyphs';
import { Icon } from '../base/Icon';
import { useWords } from '../base/words';
import { NoteActions, type NoteActs } from '../note/NoteActions';
import { NoteBody } from '../note/NoteBody';
import { keepPlaced } from './position';

export interface CardActs extends NoteActs {
  step(by: 1 | -1): void;
  openPanel: (() => void) | null;
  close(focusBack: boolean): void;
}

export interface CardProps {
  view: NoteView;
  place: { index: number; total: number };
  anchor: () => DOMRect | null;
  takeFocus: boolean;
  acts: CardActs;
}

/** The card beside a marker: a dialog that leaves the page usable. Below 520 px of width it is a sheet at the bottom. */
export function Card({ view, place, anchor, takeFocus, acts }: CardProps) {
  const words = useWords();
  const heading = useId();
  const card = useRef<HTMLDivElement>(null);

  useEffect(() => (card.current ? keepPlaced(card.current, anchor) : undefined), [anchor]);

  // Another note begins at its top, and a screen reader is to hear that it is another one.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the note's id is what says that it is another one
  useEffect(() => {
    card.current?.querySelector('.note')?.scrollTo(0, 0);
    if (takeFocus) card.current?.focus({ preventScroll: true });
  }, [view.id, takeFocus]);

  return (
    <div
      ref={card}
      className="card"
      role="dialog"
      aria-labelledby={heading}
      tabIndex={-1}
      lang={view.lang}
      onKeyDown={(e) => closeOnEscape(e, acts)}
    >
      <header>
        <Badge of={view.status} word={view.statusWord} />
        <span className="place">{words.say('card.place', place)}</span>
        <IconButton name="previous" label={words.say('card.previous')} off={place.total < 2} act={() => acts.step(-1)} />
        <IconButton name="next" label={words.say('card.next')} off={place.total < 2} act={() => acts.step(1)} />
        {acts.openPanel && <IconButton name="panel" label={words.say('card.panel')} act={acts.openPanel} />}
        <IconButton name="close" label={words.say('card.close')} act={() => acts.close(true)} />
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reachable by key */}
      <section className="note" tabIndex={0} aria-labelledby={heading}>
        <NoteBody view={view} headingId={heading} />
      </section>
      <footer>
        <NoteActions key={view.id} view={view} acts={acts} />
      </footer>
    </div>
  );
}

function closeOnEscape(event: React.KeyboardEvent, acts: CardActs) {
  if (event.key !== 'Escape') return;
  event.preventDefault();
  acts.close(true);
}

function IconButton(props: { name: 'previous' | 'next' | 'panel' | 'close'; label: string; off?: boolean; act: () => void }) {
  return (
    <button
      type="button"
      className="icon quiet"
      aria-label={props.label}
      title={props.label}
      disabled={props.off}
      onClick={props.act}
    >
      <Icon name={props.name} />
    </button>
  );
}
