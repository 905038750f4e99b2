import { Badge } from '../../base/glyphs';
import { useWords } from '../../base/words';
import type { Impact, NoteLine } from '../desk';

/** Which notes would appear, vanish or change, page by page. */
export function ImpactView({ impact, busy }: { impact: Impact | null; busy: boolean }) {
  const words = useWords();
  return (
    <section className="impact" aria-busy={busy} aria-live="polite">
      <h4>{words.say('impact.title')}</h4>
      {busy && <p className="small">{words.say('impact.busy')}</p>}
      {impact && (
        <p className="small">
          {words.say(impact.pages.length === 0 ? 'impact.none' : 'impact.some', {
            count: impact.tried,
            pages: impact.pages.length
          })}
        </p>
      )}
      {impact?.pages.map((page) => (
        <div key={page.title} className="page">
          <h5>{page.title}</h5>
          <ul>
            {page.vanish.map((note) => (
              <li key={`v${note.label}${note.exact}`}>
                <b>{words.say('impact.vanish')}</b> <OneNote note={note} />
              </li>
            ))}
            {page.appear.map((note) => (
              <li key={`a${note.label}${note.exact}`}>
                <b>{words.say('impact.appear')}</b> <OneNote note={note} />
              </li>
            ))}
            {page.change.map(({ before, after }) => (
              <li key={`c${after.label}${after.exact}`}>
                <b>{words.say('impact.change')}</b> <OneNote note={after} />
                {before.status !== after.status && (
                  <span className="turn">
                    <Badge of={before.status} word={words.say(`status.${before.status}`)} /> →{' '}
                    <Badge of={after.status} word={words.say(`status.${after.status}`)} />
                  </span>
                )}
                <Differences before={before} after={after} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

function OneNote({ note }: { note: NoteLine }) {
  return (
    <>
      {note.label}: <q>{note.exact}</q>
    </>
  );
}

/** The sources whose verdict is another one afterwards, or that are new. */
function Differences({ before, after }: { before: NoteLine; after: NoteLine }) {
  const words = useWords();
  const was = new Map(before.sources.map(({ name, verdict }) => [name, verdict]));
  const turned = after.sources.filter(
    ({ name, verdict }) => was.get(name) !== verdict && (was.has(name) || verdict !== 'silent')
  );
  return (
    <span className="small">
      {before.read !== after.read && `${before.read} → ${after.read}. `}
      {turned
        .map(({ name, verdict }) => {
          const old = was.get(name);
          return `${name}: ${old ? `${words.say(`verdict.${old}`)} → ` : ''}${words.say(`verdict.${verdict}`)}`;
        })
        .join('; ')}
    </span>
  );
}
