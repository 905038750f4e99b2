import { useState } from 'react';
import type { Change } from '@/lib/core/moderation/correction';
import type { Request } from '@/lib/core/moderation/flow';
import type { DecisionCode } from '@/lib/core/moderation/step';
import { decide } from '@/lib/store/decide';
import { lastDone } from '@/lib/store/lastDone';
import type { Stored } from '@/lib/store/problem';
import { undo } from '@/lib/store/undo';
import { useDesk } from '../desk';
import type { Done } from '../Said';

/** What a moderator has filled in for a decision. */
interface Filled {
  request: Request;
  code: DecisionCode | null;
  note: string;
  changes?: Change[];
}

export interface Decisions {
  /** The decision whose form is open. */
  form: Request | null;
  done: Done | null;
  open(request: Request): void;
  close(): void;
  take(): void;
  undoLast(): void;
  save(filled: Filled): Promise<void>;
}

/** Decides on the chosen flags, tells what was done, and undoes it. */
export function useDecisions(chosen: number[], decided: () => void): Decisions {
  const { store, author, words, layerChanged } = useDesk();
  const [form, setForm] = useState<Request | null>(null);
  const [done, setDone] = useState<Done | null>(null);

  const problem = (result: Extract<Stored<unknown>, { ok: false }>) => setDone({ said: words.say(`store.${result.problem}`) });

  const undoBatch = async (batch: string) => {
    const undone = await undo(store, batch, author.name);
    if (!undone.ok) return problem(undone);
    await layerChanged();
    setDone({ said: words.say(undone.value ? 'review.undone' : 'review.nothingToUndo') });
  };

  const save = async ({ request, code, note, changes = [] }: Filled) => {
    const rows = (await store.flags.bulkGet(chosen)).filter((row) => row !== undefined);
    // The oldest of the chosen flags stands for the duplicates.
    const [first, ...rest] = rows.toSorted((a, b) => a.at - b.at);
    const joined = request === 'duplicate' && first && rest.length > 0;
    const flags = (joined ? rest : rows).map(({ id }) => id);
    const result = await decide(store, { flags, request, code, note, changes, ...(joined && { of: first.id }) }, author);
    if (!result.ok) return problem(result);
    const { batch, done: count, refused } = result.value;
    if (changes.length > 0 || request !== 'take') await layerChanged();
    setForm(null);
    decided();
    const parts = [
      count > 0 ? words.say(`done.${request}`, { count }) : null,
      refused[0] && words.say(`refused.${refused[0].why}`, { count: refused.length })
    ];
    setDone({ said: parts.filter(Boolean).join(' '), ...(batch && { undo: () => void undoBatch(batch) }) });
  };

  return {
    form,
    done,
    open: (request) => chosen.length > 0 && setForm(request),
    close: () => setForm(null),
    take: () => void (chosen.length > 0 && save({ request: 'take', code: null, note: '' })),
    undoLast: async () => {
      const last = await lastDone(store, author.name);
      if (last) await undoBatch(last.batch);
      else setDone({ said: words.say('review.nothingToUndo') });
    },
    save
  };
}
