import { useCallback, useRef, useState } from 'react';
import type { Entry } from '@/lib/store/queue';
import { useWords } from '../../base/words';
import { DecisionForm } from '../decide/DecisionForm';
import { useDesk } from '../desk';
import { Detail } from '../detail/Detail';
import { Said } from '../Said';
import { useQueueKeys } from '../useKeys';
import { BackupReminder } from './BackupReminder';
import { Counters } from './Counters';
import { FilterBar } from './FilterBar';
import { FlagTable } from './FlagTable';
import { HelpOverlay } from './HelpOverlay';
import { useDecisions } from './useDecisions';
import { type Line, useQueue, type View } from './useQueue';

const firstView: View = { filter: { states: ['open', 'in-review'] }, text: '', order: 'newest', grouping: 'none' };

/** The queue: the table on one side, the flag it stands at on the other. All of it can be done by keys. */
export function QueuePage({ all }: { all: Entry[] }) {
  const words = useWords();
  const { store } = useDesk();
  const [view, setView] = useState(firstView);
  const { lines, count } = useQueue(store, all, view);
  const [at, setAt] = useState(0);
  const [selected, setSelected] = useState<ReadonlySet<number>>(new Set());
  const [help, setHelp] = useState(false);
  const [opened, setOpened] = useState(false);
  const search = useRef<HTMLInputElement>(null);

  const place = Math.min(at, lines.length - 1);
  const line = lines[place];
  const here = line?.entry ?? line?.group?.entries[0];
  const chosen = selected.size > 0 ? [...selected] : here ? [here.seq] : [];
  const unselect = useCallback(() => setSelected(new Set()), []);
  const decisions = useDecisions(chosen, unselect);

  const change = (next: View) => {
    setView(next);
    setAt(0);
    unselect();
  };
  const move = (to: number) => setAt(Math.max(0, Math.min(to, lines.length - 1)));
  const toggle = (one: Line | undefined) => one && setSelected((old) => toggled(old, one));
  const back = () => {
    if (help) setHelp(false);
    else if (decisions.form) decisions.close();
    else if (opened) setOpened(false);
    else unselect();
  };

  useQueueKeys({
    j: () => move(place + 1),
    k: () => move(place - 1),
    ArrowDown: () => move(place + 1),
    ArrowUp: () => move(place - 1),
    Home: () => move(0),
    End: () => move(lines.length - 1),
    x: () => toggle(line),
    Enter: () => setOpened(true),
    a: () => decisions.open('accept'),
    r: () => decisions.open('reject'),
    d: () => decisions.open('duplicate'),
    o: () => decisions.open('reopen'),
    t: () => decisions.take(),
    u: () => decisions.undoLast(),
    '/': () => search.current?.focus(),
    '?': () => setHelp(!help),
    Escape: back
  });

  return (
    <main className={opened ? 'queue opened' : 'queue'}>
      <div className="list">
        <BackupReminder />
        <Counters all={all} />
        <FilterBar view={view} all={all} change={change} search={search} />
        <p className="found" role="status">
          {words.say('review.found', { count })}
          {selected.size > 0 && ` · ${words.say('review.selected', { count: selected.size })}`}
        </p>
        {lines.length === 0 ? (
          <p className="empty">{words.say(all.length === 0 ? 'review.empty' : 'review.noneLeft')}</p>
        ) : (
          <FlagTable
            lines={lines}
            grouping={view.grouping}
            at={place}
            selected={selected}
            move={(to) => {
              move(to);
              setOpened(true);
            }}
            toggle={toggle}
          />
        )}
        <p className="keys">
          <button type="button" className="quiet" aria-keyshortcuts="?" onClick={() => setHelp(true)}>
            {words.say('review.help')} <kbd>?</kbd>
          </button>
        </p>
      </div>
      <section className="side" aria-label={words.say('review.detail')}>
        <button type="button" className="plain back" onClick={() => setOpened(false)}>
          {words.say('review.back')}
        </button>
        {here && (
          <Detail key={here.seq} seq={here.seq} many={chosen.length} decisions={decisions}>
            {decisions.form && <DecisionForm key={`${decisions.form}-${chosen.join()}`} decisions={decisions} seqs={chosen} />}
          </Detail>
        )}
        <Said done={decisions.done} />
      </section>
      {help && <HelpOverlay close={() => setHelp(false)} />}
    </main>
  );
}

/** A flag is chosen or not; a group is chosen whole, or not at all. */
function toggled(old: ReadonlySet<number>, { entry, group }: Line): ReadonlySet<number> {
  const seqs = entry ? [entry.seq] : group.entries.map(({ seq }) => seq);
  const next = new Set(old);
  const whole = seqs.every((seq) => next.has(seq));
  for (const seq of seqs) {
    if (whole) next.delete(seq);
    else next.add(seq);
  }
  return next;
}
