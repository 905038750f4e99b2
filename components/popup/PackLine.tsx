import type { TabView } from '@/lib/messages/calls';
import { useWords } from '../base/words';

/** Which data the page was compared with, and how old it is. */
export function PackLine({ packs }: { packs: TabView['packs'] }) {
  const words = useWords();
  const day = new Intl.DateTimeFormat(words.locale, { dateStyle: 'medium', timeZone: 'UTC' });
  return (
    <footer className="packLine">
      {packs.map((pack) => (
        <p key={pack.id}>
          {words.say('popup.pack', { title: pack.title, version: pack.version, date: day.format(new Date(pack.date)) })}
        </p>
      ))}
    </footer>
  );
}
