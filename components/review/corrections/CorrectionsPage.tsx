import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import type { Correction } from '@/lib/core/moderation/correction';
import { activeCorrections, retract } from '@/lib/store/corrections';
import { undo } from '@/lib/store/undo';
import { saveText } from '../../base/saveText';
import { useWords } from '../../base/words';
import { useDesk } from '../desk';
import { type Done, Said } from '../Said';
import { CorrectionLine } from './CorrectionLine';

/** The corrections in force: what they change, who made them, each removable, all of them exportable as a patch to the pack. */
export function CorrectionsPage() {
  const words = useWords();
  const { store, author, layerChanged, takeOut } = useDesk();
  const corrections = useLiveQuery(() => activeCorrections(store), [store]);
  const [done, setDone] = useState<Done | null>(null);

  const remove = async (correction: Correction) => {
    const result = await retract(store, correction, author.name);
    if (!result.ok) return setDone({ said: words.say(`store.${result.problem}`) });
    await layerChanged();
    setDone({ said: words.say('corrections.removed'), undo: () => void putBack(result.value) });
  };
  const putBack = async (batch: string) => {
    await undo(store, batch, author.name);
    await layerChanged();
    setDone({ said: words.say('review.undone') });
  };
  const patch = async () => {
    const { name, type, text } = await takeOut('patch');
    saveText(name, type, text);
  };

  return (
    <main className="plainPage">
      <h2>{words.say('review.corrections')}</h2>
      <p className="small">{words.say('corrections.about')}</p>
      {corrections?.length === 0 && <p className="empty">{words.say('corrections.none')}</p>}
      <ul className="cards">
        {corrections?.map((correction) => (
          <CorrectionLine key={correction.id} correction={correction} remove={() => void remove(correction)} />
        ))}
      </ul>
      {corrections && corrections.length > 0 && (
        <p>
          <button type="button" className="plain" onClick={() => void patch()}>
            {words.say('corrections.patch')}
          </button>
        </p>
      )}
      <Said done={done} />
    </main>
  );
}
