import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import type { MessageKey } from '@/lib/locale/messages';
import { useWords } from '../base/words';

interface Command {
  name: string;
  keys: string;
}

/** The commands of the manifest, in the order in which a reader wants them; what the browser calls them is in its own language, not in the reader's. */
const about: Record<string, MessageKey> = {
  'next-note': 'card.next',
  'previous-note': 'card.previous',
  'open-panel': 'card.panel',
  pause: 'options.key.pause'
};

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
      .then((all) => setCommands(inOrder(all.map(({ name = '', shortcut = '' }) => ({ name, keys: shortcut })))));
  }, []);
  return (
    <>
      <dl className="keys">
        {commands.map(({ name, keys }) => (
          <div key={name}>
            <dt>{words.say(about[name] ?? 'options.key.popup')}</dt>
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

function inOrder(commands: Command[]): Command[] {
  const places = Object.keys(about);
  return commands.toSorted((a, b) => places.indexOf(a.name) - places.indexOf(b.name));
}

function openShortcuts() {
  const { openShortcutSettings } = browser.commands as unknown as FirefoxCommands;
  if (openShortcutSettings) openShortcutSettings();
  else browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
