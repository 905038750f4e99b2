import { browser } from 'wxt/browser';
import type { ShownPack } from '@/lib/core/present/shownPack';
import { useWords } from '../base/words';

/** Which version this is, and which data it compares with. */
export function About({ packs }: { packs: ShownPack[] }) {
  const words = useWords();
  const day = (date: string) =>
    new Intl.DateTimeFormat(words.locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(date));
  return (
    <>
      <p>{words.say('options.version', { version: browser.runtime.getManifest().version })}</p>
      {packs.map((pack) => (
        <div key={pack.id} className="pack">
          <h3>{pack.title[words.lang]}</h3>
          <p className="small">
            {words.say('options.pack', {
              id: pack.id,
              version: pack.version,
              date: day(pack.updated),
              count: pack.topics.length
            })}
          </p>
          <ul>
            {pack.sources.map((source) => (
              <li key={source.id}>
                <cite>{source.title}</cite>
                {source.publisher && `, ${source.publisher[words.lang]}`}
                {`, ${words.say(source.publishedAtEarliest ? 'options.notBefore' : 'options.published', { date: day(source.published) })}`}
              </li>
            ))}
          </ul>
        </div>
      ))}
      <p className="small">{words.say('options.judges')}</p>
    </>
  );
}
