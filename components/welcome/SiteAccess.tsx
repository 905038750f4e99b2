import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { useWords } from '../base/words';
import { everywhere } from '../data/access';

/** Where the extension runs, and the offer to let it run on all pages. */
export function SiteAccess({ listed }: { listed: number }) {
  const words = useWords();
  const [all, setAll] = useState(false);
  useEffect(() => {
    browser.permissions.contains({ origins: everywhere }).then(setAll);
  }, []);
  return (
    <section aria-labelledby="access">
      <h2 id="access">{words.say('welcome.access')}</h2>
      <p>{words.say('welcome.access.text', { count: listed })}</p>
      <div className="offer">
        {all ? (
          <p role="status">{words.say('welcome.access.given')}</p>
        ) : (
          <>
            <button
              type="button"
              className="main"
              onClick={() => browser.permissions.request({ origins: everywhere }).then(setAll)}
            >
              {words.say('welcome.access.all')}
            </button>
            <p className="small">{words.say('welcome.access.about')}</p>
          </>
        )}
      </div>
    </section>
  );
}
