import { useEffect, useRef } from 'react';
import { useWords } from '../../base/words';

const keys = [
  { keys: ['j', 'k'], does: 'help.move' },
  { keys: ['Enter'], does: 'help.open' },
  { keys: ['x'], does: 'help.select' },
  { keys: ['t'], does: 'help.take' },
  { keys: ['a'], does: 'help.accept' },
  { keys: ['r'], does: 'help.reject' },
  { keys: ['d'], does: 'help.duplicate' },
  { keys: ['o'], does: 'help.reopen' },
  { keys: ['u'], does: 'help.undo' },
  { keys: ['/'], does: 'help.search' },
  { keys: ['Esc'], does: 'help.back' },
  { keys: ['?'], does: 'help.help' }
] as const;

/** What each key does. A modal dialog: the focus stays in it, Esc closes it. */
export function HelpOverlay({ close }: { close: () => void }) {
  const words = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} className="help" aria-labelledby="help-title" onClose={close}>
      <h2 id="help-title">{words.say('help.title')}</h2>
      <dl>
        {keys.map((one) => (
          <div key={one.does}>
            <dt>
              {one.keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{words.say(one.does)}</dd>
          </div>
        ))}
      </dl>
      <button type="button" className="main" onClick={close}>
        {words.say('help.close')}
      </button>
    </dialog>
  );
}
