import type { ReactNode } from 'react';
import type { MessageKey } from '@/lib/locale/messages';
import { Logo } from '../base/Logo';
import { WordsProvider } from '../base/words';
import { useChosenWords } from '../data/useChosenWords';
import { useEditedSettings } from '../data/useEditedSettings';
import { usePacks } from '../data/usePacks';
import { About } from './About';
import { type DataActs, DataPart } from './DataPart';
import { HiddenTopics } from './HiddenTopics';
import { Keys } from './Keys';
import { Moderator } from './Moderator';
import { NotesPart } from './NotesPart';
import { Section } from './Section';
import { Sites } from './Sites';
import { Sources } from './Sources';

/** Everything a reader can choose, each change at once. `moderation` is what the store's pages add to the list. */
export function OptionsPage({
  data,
  listedSites,
  moderation
}: {
  data: DataActs;
  listedSites: string[];
  moderation?: ReactNode;
}) {
  const [settings, change] = useEditedSettings();
  const packs = usePacks();
  const words = useChosenWords(settings, 'options.title');
  if (!settings) return null;
  const parts: { id: string; title: MessageKey; about?: MessageKey; part: ReactNode }[] = [
    { id: 'notes', title: 'options.notes', part: <NotesPart settings={settings} change={change} /> },
    {
      id: 'sources',
      title: 'options.sources',
      about: 'options.sources.about',
      part: <Sources settings={settings} packs={packs} change={change} />
    },
    { id: 'topics', title: 'options.topics', part: <HiddenTopics settings={settings} packs={packs} change={change} /> },
    {
      id: 'sites',
      title: 'options.sites',
      about: 'options.sites.about',
      part: <Sites settings={settings} listed={listedSites} change={change} />
    },
    { id: 'keys', title: 'options.keys', part: <Keys /> },
    {
      id: 'moderator',
      title: 'options.moderator',
      about: 'options.moderator.about',
      part: <Moderator settings={settings} change={change} />
    },
    { id: 'data', title: 'options.data', about: 'options.data.about', part: <DataPart acts={data} /> },
    { id: 'about', title: 'options.about', part: <About packs={packs} /> }
  ];
  return (
    <WordsProvider value={words}>
      <div className="options">
        <header className="top">
          <Logo />
          <h1>{words.say('options.title')}</h1>
        </header>
        <nav aria-label={words.say('options.contents')}>
          <ul className="contents">
            {parts.map(({ id, title }) => (
              <li key={id}>
                <a href={`#${id}`}>{words.say(title)}</a>
              </li>
            ))}
          </ul>
        </nav>
        <main>
          {parts.map(({ id, title, about, part }) => (
            <Section key={id} id={id} title={words.say(title)} about={about && words.say(about)}>
              {part}
              {id === 'moderator' && moderation}
            </Section>
          ))}
        </main>
      </div>
    </WordsProvider>
  );
}
