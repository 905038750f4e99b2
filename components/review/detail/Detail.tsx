import { useLiveQuery } from 'dexie-react-hooks';
import type { ReactNode } from 'react';
import type { FlagRow } from '@/lib/store/rows';
import { useWords } from '../../base/words';
import { useDesk } from '../desk';
import { StateBadge } from '../queue/StateBadge';
import type { Decisions } from '../queue/useDecisions';
import { topicName } from '../topics';
import { DecisionBar } from './DecisionBar';
import { History } from './History';
import { NearDuplicates } from './NearDuplicates';
import { passageOf } from './passage';
import { Quotation } from './Quotation';
import { ShownThen } from './ShownThen';

export interface DetailProps {
  seq: number;
  /** How many flags are chosen, this one among them. */
  many: number;
  decisions: Decisions;
  /** The form of the decision that is being taken, if one is. */
  children: ReactNode;
}

/** One flag in full: the quote in its context, what was shown, what happened to it since. */
export function Detail({ seq, many, decisions, children }: DetailProps) {
  const words = useWords();
  const { store, packs } = useDesk();
  const row = useLiveQuery(() => store.flags.get(seq), [store, seq]);
  if (!row) return null;
  return (
    <article className="detail">
      <header>
        <p className="first">
          <StateBadge state={row.state} />
          <span className="reason">{words.say(`reason.${row.reason}`)}</span>
        </p>
        <h2>{topicName(packs, row.topic, words.lang, words.say('review.noTopic'))}</h2>
        {row.proposedBy !== null && (
          <p className="proposal">{words.say('review.proposedBy', { name: row.proposedBy || words.say('review.noName') })}</p>
        )}
      </header>
      {many > 1 && <p className="many">{words.say('review.decideMany', { count: many })}</p>}
      <DecisionBar row={row} decisions={decisions} many={many > 1} />
      {children}
      <Passage row={row} />
      <Said row={row} />
      <ShownThen row={row} />
      <NearDuplicates row={row} />
      <History flag={row.id} />
    </article>
  );
}

function Passage({ row }: { row: FlagRow }) {
  const words = useWords();
  return (
    <section className="passage">
      {row.target ? <Quotation target={row.target} /> : <p>{words.say('review.wholePage')}</p>}
      <p className="small">
        {row.title || row.page}
        {row.pageDate && ` · ${row.pageDate}`}
      </p>
      {/^https?:/.test(row.page) && (
        <p>
          <a href={passageOf(row)} target="_blank" rel="noreferrer">
            {words.say('review.openPassage')}
          </a>
        </p>
      )}
    </section>
  );
}

function Said({ row }: { row: FlagRow }) {
  const words = useWords();
  return (
    <section className="comment">
      {row.comment && <p>{row.comment}</p>}
      {row.suggestedValue && <p>{words.say('review.suggests', { value: row.suggestedValue })}</p>}
      <p className="small">
        {row.author || words.say('review.noName')},{' '}
        {new Intl.DateTimeFormat(words.locale, { dateStyle: 'long', timeStyle: 'short' }).format(row.at)}
        {row.pack && ` · ${row.pack.id} ${row.pack.version}`}
        {row.engine && ` · Second Source ${row.engine}`}
      </p>
    </section>
  );
}
