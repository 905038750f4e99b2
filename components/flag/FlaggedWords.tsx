import type { FlagDraft } from '@/lib/messages/flagDraft';
import { Badge } from '../base/glyphs';
import { useWords } from '../base/words';
import { Quotation } from '../review/detail/Quotation';

export interface FlaggedWordsProps {
  draft: FlagDraft;
  /** Words typed in, where none were selected on the page. */
  typed: string;
  type(words: string): void;
  /** The topic of the note, in words; empty without a note. */
  topic: string;
}

/** What is being flagged: the words in their context and the note they have, or a field to put words into. */
export function FlaggedWords({ draft: { target, shown, title, page }, typed, type, topic }: FlaggedWordsProps) {
  const words = useWords();
  return (
    <section className="passage">
      {target ? (
        <Quotation target={target} />
      ) : (
        <label>
          {words.say('flag.words')}
          <textarea rows={2} maxLength={2000} value={typed} onChange={(event) => type(event.target.value)} />
          <span className="small">{words.say('flag.words.about')}</span>
        </label>
      )}
      {shown && (
        <p>
          <Badge of={shown.status} word={words.say(`status.${shown.status}`)} /> {topic}
        </p>
      )}
      <p className="small">{title || page}</p>
    </section>
  );
}
