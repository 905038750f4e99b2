import { useState } from 'react';
import type { NoteView } from '@/lib/core/present/noteView';
import { useWords } from '../base/words';
import { CopyButton } from './CopyButton';

export interface NoteActs {
  /** Null where there is nothing to hide or report, as in the sample article. */
  hideTopic: ((where: 'site' | 'everywhere') => void) | null;
  report: (() => void) | null;
}

/** What a reader can do with a note. "Why" and "hide" unfold below the row of buttons. */
export function NoteActions({ view, acts, jump }: { view: NoteView; acts: NoteActs; jump?: () => void }) {
  const words = useWords();
  const [open, setOpen] = useState<'why' | 'hide' | null>(null);
  const toggle = (which: 'why' | 'hide') => setOpen(open === which ? null : which);
  return (
    <>
      <div className="row">
        {jump && (
          <button type="button" className="quiet" onClick={jump}>
            {words.say('panel.show')}
          </button>
        )}
        <CopyButton text={view.copy} />
        <button type="button" className="quiet" aria-expanded={open === 'why'} onClick={() => toggle('why')}>
          {words.say('card.why')}
        </button>
        {acts.hideTopic && (
          <button type="button" className="quiet" aria-expanded={open === 'hide'} onClick={() => toggle('hide')}>
            {words.say('card.hide')}
          </button>
        )}
        {acts.report && (
          <button type="button" className="quiet" onClick={acts.report}>
            {words.say('card.report')}
          </button>
        )}
      </div>
      {open === 'why' && (
        <div className="more">
          <p>{words.say('card.means', { status: view.statusWord, about: words.say(`status.${view.status}.about`) })}</p>
          <p>{view.why}</p>
          {view.axis && <p>{words.say('picture.legend')}</p>}
        </div>
      )}
      {open === 'hide' && acts.hideTopic && (
        <div className="more">
          {words.say('card.hideAsk', { topic: view.label })}
          <button type="button" className="plain" onClick={() => acts.hideTopic?.('site')}>
            {words.say('card.hideSite')}
          </button>
          <button type="button" className="plain" onClick={() => acts.hideTopic?.('everywhere')}>
            {words.say('card.hideEverywhere')}
          </button>
        </div>
      )}
    </>
  );
}
