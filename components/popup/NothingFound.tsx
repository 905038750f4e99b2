import type { TabView } from '@/lib/messages/calls';
import { useWords } from '../base/words';
import type { PopupActs } from './Popup';

/** Why the list is empty, in a plain sentence, and what can be done about it. */
export function NothingFound({ view, allowed, acts }: { view: TabView; allowed: boolean; acts: PopupActs }) {
  const words = useWords();
  if (view.host === null) return <p className="empty">{words.say('popup.noPage')}</p>;
  if (!allowed) return <NoAccess host={view.host} acts={acts} />;
  if (view.state !== 'on') return <p className="empty">{words.say('popup.notShown')}</p>;
  const subjects = new Intl.ListFormat(words.locale, { type: 'disjunction' }).format(view.packs.map(({ about }) => about));
  return (
    <div className="empty">
      <p>{view.page ? words.say('popup.nothingHere') : words.say('popup.otherSubject', { subjects })}</p>
      <p className="small">{words.say('popup.coverage', { found: 0, count: view.coverage.total })}</p>
    </div>
  );
}

function NoAccess({ host, acts }: { host: string; acts: PopupActs }) {
  const words = useWords();
  return (
    <div className="empty access">
      <p>{words.say('popup.noAccess', { host })}</p>
      <button type="button" className="main" onClick={acts.checkOnce}>
        {words.say('popup.checkOnce')}
      </button>
      <p className="small">{words.say('popup.checkOnce.about')}</p>
      <button type="button" className="plain" onClick={acts.allowSite}>
        {words.say('popup.allowSite')}
      </button>
      <p className="small">{words.say('popup.allowSite.about', { host })}</p>
    </div>
  );
}
