import type { NoteView } from '@/lib/core/present/noteView';
import type { TabView } from '@/lib/messages/calls';
import { Icon } from '../base/Icon';
import { Kbd } from '../base/Kbd';
import { Logo } from '../base/Logo';
import { useWords } from '../base/words';
import { Counts } from '../list/Counts';
import { NoteList } from '../list/NoteList';
import { NothingFound } from './NothingFound';
import { PackLine } from './PackLine';
import { SiteLine } from './SiteLine';

/** What a press in the popup does; each closes the popup or changes what it shows. */
export interface PopupActs {
  jump(note: NoteView): void;
  /** A note, or (null) the words selected on the page. */
  flag(note: NoteView | null): void;
  addSource(): void;
  openPanel(): void;
  openOptions(): void;
  pause(what: 'site' | 'everywhere' | 'hour'): void;
  resume(): void;
  switchSite(to: 'on' | 'off'): void;
  checkOnce(): void;
  allowSite(): void;
}

export interface PopupProps {
  view: TabView;
  allowed: boolean;
  acts: PopupActs;
}

/** The toolbar popup: the state of this site, what was found on the page, and the way on. */
export function Popup({ view, allowed, acts }: PopupProps) {
  const words = useWords();
  const readable = view.host !== null && (allowed || view.page !== null);
  return (
    <>
      <header className="bar">
        <Logo />
        <h1>{words.say('name')}</h1>
        <button
          type="button"
          className="icon quiet"
          aria-label={words.say('popup.options')}
          title={words.say('popup.options')}
          onClick={acts.openOptions}
        >
          <Icon name="options" />
        </button>
      </header>
      <main>
        {readable && <SiteLine view={view} acts={acts} />}
        {view.notes.length > 0 && view.state === 'on' ? (
          <Found view={view} acts={acts} />
        ) : (
          <NothingFound view={view} allowed={readable} acts={acts} />
        )}
      </main>
      {readable && (
        <div className="ways">
          <WayButton name="panel" keyName="p" label={words.say('popup.sidePanel')} act={acts.openPanel} />
          <WayButton name="flag" keyName="f" label={words.say('popup.flag')} act={() => acts.flag(null)} />
          <WayButton name="source" keyName="a" label={words.say('popup.addSource')} act={acts.addSource} />
        </div>
      )}
      <PackLine packs={view.packs} />
    </>
  );
}

function Found({ view, acts }: { view: TabView; acts: PopupActs }) {
  const words = useWords();
  return (
    <>
      <div className="found">
        <p>{words.say('popup.coverage', { found: view.coverage.found, count: view.coverage.total })}</p>
        <Counts notes={view.notes} />
      </div>
      {view.page?.source && <p className="hint">{words.say('popup.isSource')}</p>}
      <NoteList notes={view.notes} jump={acts.jump} flag={acts.flag} />
    </>
  );
}

function WayButton({
  name,
  keyName,
  label,
  act
}: {
  name: 'panel' | 'flag' | 'source';
  keyName: string;
  label: string;
  act: () => void;
}) {
  return (
    <button type="button" aria-keyshortcuts={keyName} onClick={act}>
      <span>
        <Icon name={name} />
        <Kbd name={keyName.toUpperCase()} />
      </span>
      {label}
    </button>
  );
}
