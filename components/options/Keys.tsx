import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { useWords } from '../base/words';

interface Command {
  name: string;
  keys: string;
  about: string;
}

interface FirefoxCommands {
  openShortcutSettings?: () => Promise<void>;
}

/** The keys as the browser has them, and the way to the browser's page where they are changed. */
export function Keys() {
  const words = useWords();
  const [commands, setCommands] = useState<Command[]>([]);
  useEffect(() => {
    browser.commands
      .getAll()
      .then((all) =>
        setCommands(all.map((one) => ({ name: one.name ?? '', keys: one.shortcut ?? '', about: one.description ?? '' })))
      );
  }, []);
  const inBrowser = commands.map(({ name, keys, about }) => ({ id: name, keys, about: about || words.say('options.key.popup') }));
  return (
    <>
      <dl className="keys">
        {inBrowser.map(({ id, keys, about }) => (
          <div key={id}>
            <dt>{about}</dt>
            <dd>{keys ? <kbd>{keys}</kbd> : <span className="small">{words.say('options.noKey')}</span>}</dd>
          </div>
        ))}
        <div>
          <dt>{words.say('options.key.close')}</dt>
          <dd>
            <kbd>Esc</kbd>
          </dd>
        </div>
      </dl>
      <button type="button" className="plain" onClick={openShortcuts}>
        {words.say('options.changeKeys')}
      </button>
    </>
  );
}

function openShortcuts() {
  const { openShortcutSettings } = browser.commands as unknown as FirefoxCommands;
  if (openShortcutSettings) openShortcutSettings();
  else browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
