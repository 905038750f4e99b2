import { useLiveQuery } from 'dexie-react-hooks';
import { useRef, useState } from 'react';
import { setTwoPeople, twoPeopleFact } from '@/lib/store/facts';
import { saveText } from '../../base/saveText';
import { useWords } from '../../base/words';
import { type Format, useDesk } from '../desk';
import { type Done, Said } from '../Said';

const formats: Format[] = ['backup', 'annotations', 'claim-reviews', 'csv', 'patch'];

/** Everything out and in again, in five formats; and the rule that two people must agree. */
export function ExchangePage() {
  const words = useWords();
  const desk = useDesk();
  const file = useRef<HTMLInputElement>(null);
  const [done, setDone] = useState<Done | null>(null);
  const twoPeople = useLiveQuery(() => twoPeopleFact(desk.store), [desk.store]);
  const save = async (format: Format) => {
    const { name, type, text } = await desk.takeOut(format);
    saveText(name, type, text);
    setDone({ said: words.say('exchange.saved', { name }) });
  };
  const bring = async (chosen: File | undefined) => {
    if (!chosen) return;
    const { ok, said } = await desk.bringIn(chosen);
    if (ok) await desk.layerChanged();
    setDone({ said });
    if (file.current) file.current.value = '';
  };
  return (
    <main className="plainPage">
      <h2>{words.say('exchange.out')}</h2>
      <ul className="cards">
        {formats.map((format) => (
          <li key={format}>
            <div className="what">
              <h3>{words.say(`exchange.${format}`)}</h3>
              <p className="small">{words.say(`exchange.${format}.about`)}</p>
            </div>
            <button type="button" className="plain" onClick={() => void save(format)}>
              {words.say('exchange.save')}
            </button>
          </li>
        ))}
      </ul>
      <h2>{words.say('exchange.in')}</h2>
      <p>{words.say('exchange.in.about')}</p>
      <label>
        {words.say('exchange.file')}
        <input ref={file} type="file" accept=".json,.jsonld,.csv" onChange={(event) => void bring(event.target.files?.[0])} />
      </label>
      <h2>{words.say('exchange.rule')}</h2>
      <label className="check">
        <input type="checkbox" checked={twoPeople ?? false} onChange={() => void setTwoPeople(desk.store, !twoPeople)} />
        {words.say('exchange.twoPeople')}
      </label>
      <Said done={done} />
    </main>
  );
}
