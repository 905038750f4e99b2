import { browser } from 'wxt/browser';
import type { Lang } from '@/lib/core/text/pageText';
import type { MessageKey } from '@/lib/locale/messages';
import { statuses } from '../base/byStatus';
import { Badge } from '../base/glyphs';
import { Logo } from '../base/Logo';
import { useWords, WordsProvider } from '../base/words';
import { useChosenWords } from '../data/useChosenWords';
import { useSettings } from '../data/useSettings';
import type { Demo } from './demo';
import { SampleArticle } from './SampleArticle';
import { SiteAccess } from './SiteAccess';

const does: MessageKey[] = ['welcome.does.1', 'welcome.does.2', 'welcome.does.3', 'welcome.does.4'];
const doesNot: MessageKey[] = ['welcome.not.1', 'welcome.not.2', 'welcome.not.3'];

/** The first page a reader sees: a live example before any explanation. */
export function WelcomePage({
  demos,
  subject,
  listedSites
}: {
  demos: Demo[];
  subject: Record<Lang, string>;
  listedSites: string[];
}) {
  const words = useChosenWords(useSettings(), 'welcome.title');
  const demo = demos.find(({ lang }) => lang === words.lang);
  return (
    <WordsProvider value={words}>
      <div className="welcome">
        <header className="hero">
          <Logo />
          <h1>{words.say('welcome.title')}</h1>
          <p>{words.say('welcome.lead')}</p>
        </header>
        <main>
          <section className="try" aria-labelledby="try">
            <h2 id="try">{words.say('welcome.try')}</h2>
            <p>{words.say('welcome.try.about')}</p>
            {demo && <SampleArticle demo={demo} />}
            <Legend />
          </section>
          <div className="columns">
            <Points heading="welcome.does" points={does.map((point) => words.say(point))} />
            <Points heading="welcome.not" points={doesNot.map((point) => words.say(point, { subjects: subject[words.lang] }))} />
          </div>
          <section aria-labelledby="privacy">
            <h2 id="privacy">{words.say('welcome.privacy')}</h2>
            <p>{words.say('welcome.privacy.text')}</p>
          </section>
          <SiteAccess listed={listedSites.length} />
        </main>
        <footer>
          <button type="button" className="plain" onClick={() => browser.runtime.openOptionsPage()}>
            {words.say('welcome.options')}
          </button>
        </footer>
      </div>
    </WordsProvider>
  );
}

function Points({ heading, points }: { heading: MessageKey; points: string[] }) {
  const words = useWords();
  return (
    <section aria-labelledby={heading}>
      <h2 id={heading}>{words.say(heading)}</h2>
      <ul className="points">
        {points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </section>
  );
}

/** What the five signs say, each with its line. */
function Legend() {
  const words = useWords();
  return (
    <dl className="legend">
      {statuses.map((status) => (
        <div key={status}>
          <dt>
            <Badge of={status} word={words.say(`status.${status}`)} />
          </dt>
          <dd>{words.say(`status.${status}.about`)}</dd>
        </div>
      ))}
    </dl>
  );
}
