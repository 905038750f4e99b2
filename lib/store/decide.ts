import type { Change } from '../core/moderation/correction';
import { type Move, move, type Request } from '../core/moderation/flow';
import { suggestedWith } from '../core/moderation/log';
import type { DecisionCode, Step } from '../core/moderation/step';
import { nextTime } from './clock';
import type { Store } from './database';
import type { Stored } from './problem';
import type { CorrectionRow, FlagRow } from './rows';
import { append, grouped, stepOf } from './steps';
import { write } from './write';

export interface Decision {
  /** Ids of the flags that are decided together. */
  flags: string[];
  request: Request;
  code: DecisionCode | null;
  note: string;
  /** The flag that stands for the duplicates; only with `duplicate`. */
  of?: string;
  /** What accepting changes in the notes; it is the first flag's. */
  changes?: Change[];
}

export interface Author {
  name: string;
  /** Acceptance needs a second author. */
  twoPeople: boolean;
}

type Refusal = Extract<Move, { refused: string }>['refused'];

export interface Decided {
  /** What undoes all of it; null where nothing was done. */
  batch: string | null;
  done: number;
  refused: { flag: string; why: Refusal }[];
}

/** Takes a decision on one or more flags: all of it, or (if the write fails) nothing. Flags that cannot go that way are told. */
export function decide(store: Store, decision: Decision, author: Author): Promise<Stored<Decided>> {
  return write(store, () => takeDecision(store, decision, author));
}

async function takeDecision(store: Store, decision: Decision, author: Author): Promise<Decided> {
  const rows = await store.flags.where('id').anyOf(decision.flags).toArray();
  const moves = rows.map((row) => ({ row, to: move(row, decision.request, author.name, author.twoPeople) }));
  const refused = moves.flatMap(({ row, to }) => ('refused' in to ? [{ flag: row.id, why: to.refused }] : []));
  const made = moves.flatMap(({ row, to }) => ('refused' in to ? [] : [{ row, ...to }]));
  if (made.length === 0) return { batch: null, done: 0, refused };

  const common = { batch: crypto.randomUUID(), at: await nextTime(store), author: author.name };
  const { code, note, of = null } = decision;
  const steps = made.map(({ row, action, to }) => stepOf({ ...common, action, flag: row.id, to, code, note, of }));
  const accepted = made.filter(({ action }) => action === 'accept').map(({ row }) => row);
  steps.push(...(await agreedTo(store, accepted, common)));
  const first = made[0];
  if (first && (decision.changes?.length ?? 0) > 0) {
    const action = first.action === 'propose' ? 'suggest' : 'correct';
    const rowsOfChanges = correctionRows(decision.changes ?? [], first.row.id, common);
    await store.corrections.bulkAdd(rowsOfChanges);
    steps.push(...rowsOfChanges.map(({ id }) => stepOf({ ...common, action, flag: first.row.id, correction: id })));
  }
  await append(store, steps);
  return { batch: common.batch, done: made.length, refused };
}

/** The corrections of the proposals that these acceptances agree to come into force with them. */
async function agreedTo(store: Store, accepted: FlagRow[], common: Pick<Step, 'batch' | 'at' | 'author'>): Promise<Step[]> {
  const waiting = accepted.filter(({ proposedBy }) => proposedBy !== null).map(({ id }) => id);
  if (waiting.length === 0) return [];
  const histories = grouped(await store.steps.where('flag').anyOf(waiting).toArray(), 'flag');
  return [...histories].flatMap(([flag, steps]) =>
    suggestedWith(steps).map((correction) => stepOf({ ...common, action: 'correct', flag, correction }))
  );
}

function correctionRows(changes: Change[], flag: string, { at, author }: Pick<Step, 'at' | 'author'>): CorrectionRow[] {
  return changes.map((change) => ({ id: crypto.randomUUID(), flag, author, at, change, active: 0 }));
}
