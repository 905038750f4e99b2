import { useLiveQuery } from 'dexie-react-hooks';
import { type FormEvent, useEffect, useMemo, useRef, useState } from 'react';
import type { DecisionCode } from '@/lib/core/moderation/step';
import { decisionCodes } from '@/lib/store/choices';
import type { FlagRow } from '@/lib/store/rows';
import { useWords } from '../../base/words';
import { useDesk } from '../desk';
import { Choice } from '../queue/FilterBar';
import type { Decisions } from '../queue/useDecisions';
import { ChangeEditor } from './ChangeEditor';
import { changeOf } from './changeOf';
import { draftFor } from './draft';
import { ImpactView } from './ImpactView';
import { useImpact } from './useImpact';

/** Asks for the reason of a decision and, for an acceptance, what it is to change in the notes; shows what that would do before it is saved. */
export function DecisionForm({ decisions, seqs }: { decisions: Decisions; seqs: number[] }) {
  const { store } = useDesk();
  const row = useLiveQuery(() => store.flags.get(seqs[0] ?? -1), [store, seqs[0]]);
  return row ? <Form decisions={decisions} row={row} many={seqs.length > 1} /> : null;
}

function Form({ decisions, row, many }: { decisions: Decisions; row: FlagRow; many: boolean }) {
  const words = useWords();
  const desk = useDesk();
  const request = decisions.form as Exclude<Decisions['form'], null | 'take' | 'release'>;
  const codes: readonly DecisionCode[] = decisionCodes[request];
  const [code, setCode] = useState<DecisionCode>(codes[0] as DecisionCode);
  const [note, setNote] = useState('');
  const [draft, setDraft] = useState(() => draftFor(row, words.lang));
  const changes = request === 'accept' && !many;
  const change = useMemo(() => (changes ? changeOf(draft, row, desk) : null), [changes, draft, row, desk]);
  const { impact, busy } = useImpact(change ?? null);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    form.current?.querySelector('select')?.focus();
    form.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  const save = (event: FormEvent) => {
    event.preventDefault();
    void decisions.save({ request, code, note: note.trim(), ...(change && { changes: [change] }) });
  };
  return (
    <form ref={form} className="decisionForm" aria-label={words.say(`request.${request}`)} onSubmit={save}>
      <h3>{words.say(`request.${request}`)}</h3>
      <Choice
        label={words.say('review.because')}
        value={code}
        of={codes.map((id) => ({ id, name: words.say(`code.${id}`) }))}
        choose={(id) => setCode(id as DecisionCode)}
      />
      <label>
        {words.say('review.note')}
        <textarea rows={2} value={note} maxLength={2000} onChange={(event) => setNote(event.target.value)} />
      </label>
      {changes && <ChangeEditor row={row} draft={draft} set={(more) => setDraft((old) => ({ ...old, ...more }))} />}
      {change && <ImpactView impact={impact} busy={busy} />}
      <div className="buttons">
        <button type="submit" className="main" disabled={change === undefined || (change !== null && (busy || !impact))}>
          {words.say('review.save')}
        </button>
        <button type="button" className="plain" onClick={decisions.close}>
          {words.say('cancel')}
        </button>
      </div>
    </form>
  );
}
