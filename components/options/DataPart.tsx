import { useRef, useState } from 'react';
import { saveText } from '../base/saveText';
import { useWords } from '../base/words';

export interface DataActs {
  /** All that the extension keeps, as one JSON text. */
  takeOut(): Promise<string>;
  /** Brings a file in; gives how many things were new, or a sentence on why nothing was. */
  bringIn(file: File, words: ReturnType<typeof useWords>): Promise<string>;
  /** Removes everything: settings, flags, corrections, saved pages. */
  deleteAll(): Promise<void>;
}

/** Take everything out, bring it in, delete it. */
export function DataPart({ acts }: { acts: DataActs }) {
  const words = useWords();
  const file = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState('');
  const [sure, setSure] = useState(false);
  const save = async () => saveText(words.say('options.backupName'), 'application/json', await acts.takeOut());
  const bring = async (chosen: File | undefined) => {
    if (chosen) setSaid(await acts.bringIn(chosen, words));
    if (file.current) file.current.value = '';
  };
  const remove = async () => {
    await acts.deleteAll();
    setSure(false);
    setSaid(words.say('options.deleted'));
  };
  return (
    <>
      <div className="buttons">
        <button type="button" className="plain" onClick={save}>
          {words.say('options.export')}
        </button>
        <button type="button" className="plain" onClick={() => file.current?.click()}>
          {words.say('options.import')}
        </button>
        <input ref={file} type="file" hidden accept=".json,.csv,.jsonld" onChange={(event) => bring(event.target.files?.[0])} />
        <button type="button" className="plain" aria-expanded={sure} onClick={() => setSure(!sure)}>
          {words.say('options.delete')}
        </button>
      </div>
      {sure && (
        <div className="sure">
          <p>{words.say('options.deleteSure')}</p>
          <button type="button" className="main" onClick={remove}>
            {words.say('options.deleteYes')}
          </button>
          <button type="button" className="plain" onClick={() => setSure(false)}>
            {words.say('cancel')}
          </button>
        </div>
      )}
      <p className="done" role="status">
        {said}
      </p>
    </>
  );
}
