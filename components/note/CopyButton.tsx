import { useState } from 'react';
import { copyText } from '../base/copyText';
import { useWords } from '../base/words';

/** Puts a text on the clipboard and says whether the browser let it. */
export function CopyButton({ text }: { text: string }) {
  const words = useWords();
  const [outcome, setOutcome] = useState<'card.copied' | 'card.copyFailed' | null>(null);
  const copy = () =>
    copyText(text).then(
      () => setOutcome('card.copied'),
      () => setOutcome('card.copyFailed')
    );
  return (
    <>
      <button type="button" className="quiet" title={words.say('card.copyAll')} onClick={copy}>
        {words.say(outcome === 'card.copied' ? 'card.copied' : 'card.copy')}
      </button>
      <span role="status" className={outcome === 'card.copyFailed' ? 'small' : 'unseen'}>
        {outcome && words.say(outcome)}
      </span>
    </>
  );
}
