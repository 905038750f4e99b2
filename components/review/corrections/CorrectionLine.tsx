import type { Change, Correction } from '@/lib/core/moderation/correction';
import type { Words } from '@/lib/locale/phrases';
import { useWords } from '../../base/words';
import { useDesk } from '../desk';
import { topicBy, topicName } from '../topics';

/** One correction in a sentence, with its author and time. */
export function CorrectionLine({ correction, remove }: { correction: Correction; remove: () => void }) {
  const words = useWords();
  const { packs } = useDesk();
  const { change, author, at } = correction;
  const source =
    change.kind === 'correct-position'
      ? topicBy(packs, change.topic)?.pack.sources.find(({ id }) => id === change.source)
      : undefined;
  return (
    <li>
      <div className="what">
        <h3>
          {words.say(`change.${change.kind}`)} · {topicName(packs, change.topic, words.lang, '')}
        </h3>
        <p>{sentence(change, source?.publisher?.[words.lang] ?? source?.title ?? '', words)}</p>
        <p className="small">
          {author || words.say('review.noName')}, {new Intl.DateTimeFormat(words.locale, { dateStyle: 'medium' }).format(at)}
        </p>
      </div>
      <button type="button" className="plain" onClick={remove}>
        {words.say('corrections.remove')}
      </button>
    </li>
  );
}

function sentence(change: Change, source: string, words: Words): string {
  switch (change.kind) {
    case 'suppress-note':
      return words.say('corrections.suppressed', { quote: change.target.exact, page: change.page });
    case 'set-value':
      return words.say('corrections.set', { quote: change.target.exact, value: change.value, page: change.page });
    case 'correct-position':
      return words.say('corrections.position', { source, text: change.position.text[words.lang] });
    case 'add-words':
      return words.say('corrections.words', { phrase: change.phrase, list: change.list });
    default:
      return words.say('corrections.never', { phrase: change.phrase });
  }
}
