import { useState } from 'react';
import { browser } from 'wxt/browser';
import { useWords } from '../base/words';
import type { PartProps } from './change';

/** The name that flags and exports carry, and the way to the queue. */
export function Moderator({ settings, change }: PartProps) {
  const words = useWords();
  const [author, setAuthor] = useState(settings.author);
  return (
    <>
      <label className="field">
        {words.say('options.author')}
        <input
          type="text"
          value={author}
          maxLength={80}
          autoComplete="off"
          onChange={(event) => setAuthor(event.target.value)}
          onBlur={() => change((old) => ({ ...old, author: author.trim() }))}
        />
      </label>
      <p>
        <a href={browser.runtime.getURL('/review.html' as '/')} target="_blank" rel="noreferrer">
          {words.say('options.review')}
        </a>
      </p>
      <p>
        <a href={browser.runtime.getURL('/review.html#/corrections' as '/')} target="_blank" rel="noreferrer">
          {words.say('options.corrections')}
        </a>
      </p>
    </>
  );
}
