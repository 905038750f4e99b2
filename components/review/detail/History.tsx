import { useLiveQuery } from 'dexie-react-hooks';
import { historyOf } from '@/lib/store/history';
import { useWords } from '../../base/words';
import { useDesk } from '../desk';

/** Every step of a flag, as the log has them: oldest first, undone ones struck through. */
export function History({ flag }: { flag: string }) {
  const words = useWords();
  const { store } = useDesk();
  const steps = useLiveQuery(() => historyOf(store, flag), [store, flag]);
  const time = new Intl.DateTimeFormat(words.locale, { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <section className="history">
      <h3>{words.say('review.history')}</h3>
      <ol>
        {steps?.map(({ step, holds }) => (
          <li key={step.id}>
            <time dateTime={new Date(step.at).toISOString()}>{time.format(step.at)}</time>{' '}
            <span className="who">{step.author || words.say('review.noName')}</span>{' '}
            {holds ? <span>{words.say(`step.${step.action}`)}</span> : <del>{words.say(`step.${step.action}`)}</del>}
            {step.code && <span className="small"> · {words.say(`code.${step.code}`)}</span>}
            {step.note && <q>{step.note}</q>}
          </li>
        ))}
      </ol>
    </section>
  );
}
