import { useState } from 'react';
import type { Comparison } from '@/lib/core/present/comparison';
import type { NoteView } from '@/lib/core/present/noteView';
import type { TabPage, TabView } from '@/lib/messages/calls';
import { Logo } from '../base/Logo';
import { useWords } from '../base/words';
import { PackLine } from '../popup/PackLine';
import { ComparisonView } from './ComparisonView';
import { type Filter, Filters, passes } from './Filters';
import { NoteItem } from './NoteItem';

export interface PanelActs {
  jump(note: NoteView): void;
  hideTopic(note: NoteView, where: 'site' | 'everywhere'): void;
  report(note: NoteView): void;
  openAsPage(): void;
}

export interface SidePanelProps {
  view: TabView;
  /** The comparison of each pack that the page speaks of; with `all`, of every topic. */
  compare: (all: boolean) => { title: string; comparison: Comparison }[];
  csv: (comparison: Comparison) => string;
  start: 'notes' | 'comparison';
  acts: PanelActs;
}

const noFilter: Filter = { status: null, kind: null };

/** The side panel: the notes in reading order, or the comparison as a table. */
export function SidePanel({ view, compare, csv, start, acts }: SidePanelProps) {
  const words = useWords();
  const [shown, setShown] = useState(start);
  return (
    <>
      <header className="bar">
        <Logo />
        <h1>{view.page?.title || words.say('name')}</h1>
      </header>
      {view.page && <Cited page={view.page} />}
      <fieldset className="views">
        <legend className="unseen">{words.say('panel.views')}</legend>
        {(['notes', 'comparison'] as const).map((which) => (
          <button key={which} type="button" aria-pressed={shown === which} onClick={() => setShown(which)}>
            {words.say(`panel.${which}`)}
          </button>
        ))}
      </fieldset>
      <main>
        {shown === 'notes' ? (
          <Notes view={view} acts={acts} />
        ) : (
          <ComparisonView compare={compare} csv={csv} openAsPage={acts.openAsPage} />
        )}
      </main>
      <PackLine packs={view.packs} />
    </>
  );
}

/** Where a printed table comes from: on paper, no tab stands beside it. */
function Cited({ page }: { page: TabPage }) {
  const words = useWords();
  const day =
    page.published &&
    new Intl.DateTimeFormat(words.locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(page.published));
  return <p className="onPaper">{[page.url, day].filter(Boolean).join(' · ')}</p>;
}

function Notes({ view, acts }: { view: TabView; acts: PanelActs }) {
  const words = useWords();
  const [filter, setFilter] = useState(noFilter);
  const { found, total } = view.coverage;
  const notes = view.notes.filter((note) => passes(note, filter));
  return (
    <>
      <p className="coverage" role="status">
        {words.say('popup.coverage', { found, count: total })}
      </p>
      {view.notes.length > 0 && <Filters notes={view.notes} filter={filter} change={setFilter} />}
      {view.notes.length > 0 && notes.length === 0 && <p className="empty">{words.say('panel.noneLeft')}</p>}
      <ol className="noteItems">
        {notes.map((note) => (
          <NoteItem
            key={note.id}
            note={note}
            jump={acts.jump}
            acts={{ hideTopic: (where) => acts.hideTopic(note, where), report: () => acts.report(note) }}
          />
        ))}
      </ol>
    </>
  );
}
