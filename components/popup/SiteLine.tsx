import type { TabView } from '@/lib/messages/calls';
import { Icon } from '../base/Icon';
import { Kbd } from '../base/Kbd';
import { useKeys } from '../base/useKeys';
import { useWords } from '../base/words';
import type { PopupActs } from './Popup';

const pauses = { s: 'site', e: 'everywhere', h: 'hour' } as const;

/** Whether notes are shown on this site, and the ways to pause them, each by one key. */
export function SiteLine({ view, acts }: { view: TabView; acts: PopupActs }) {
  const words = useWords();
  const on = view.state === 'on';
  useKeys(
    on
      ? {
          s: () => acts.pause('site'),
          e: () => acts.pause('everywhere'),
          h: () => acts.pause('hour'),
          p: acts.openPanel,
          f: () => acts.flag(null),
          a: acts.addSource
        }
      : { r: view.state === 'off' ? () => acts.switchSite('on') : acts.resume, p: acts.openPanel }
  );
  return (
    <section className="siteLine" aria-label={words.say('popup.site')}>
      <p className="state">
        <span className={on ? 'dot on' : 'dot'} aria-hidden="true" />
        <strong>{view.host}</strong>
        <span>{stateInWords(view, words)}</span>
      </p>
      {on ? (
        <div className="pauses">
          <span id="pauseLabel">
            <Icon name="pause" />
            {words.say('popup.pause')}
          </span>
          {Object.entries(pauses).map(([key, what]) => (
            <button
              key={key}
              type="button"
              className="plain"
              aria-describedby="pauseLabel"
              aria-keyshortcuts={key}
              onClick={() => acts.pause(what)}
            >
              {words.say(`popup.pause.${what}`)}
              <Kbd name={key.toUpperCase()} />
            </button>
          ))}
        </div>
      ) : (
        <button
          type="button"
          className="main"
          aria-keyshortcuts="r"
          onClick={() => (view.state === 'off' ? acts.switchSite('on') : acts.resume())}
        >
          {words.say(view.state === 'off' ? 'popup.switchOn' : 'popup.resume')}
          <Kbd name="R" />
        </button>
      )}
    </section>
  );
}

function stateInWords(view: TabView, words: ReturnType<typeof useWords>): string {
  if (view.state !== 'paused') return words.say(view.state === 'on' ? 'popup.on' : 'popup.off');
  if (view.resumeAt === null) return words.say('popup.paused');
  const time = new Intl.DateTimeFormat(words.locale, { hour: 'numeric', minute: '2-digit' }).format(view.resumeAt);
  return words.say('popup.pausedUntil', { time });
}
