import { inForce, standingAfter } from '../core/moderation/log';
import type { Step } from '../core/moderation/step';
import type { Tables } from './database';
import type { CorrectionRow } from './rows';
import { writeFlags } from './writeFlags';

/** A step with what most steps leave empty filled in. */
export function stepOf(given: Pick<Step, 'batch' | 'at' | 'author' | 'action'> & Partial<Step>): Step {
  return { id: crypto.randomUUID(), flag: null, correction: null, to: null, code: null, note: '', of: null, ...given };
}

/** Steps by the flag or the correction that they are of. */
export function grouped(steps: Step[], by: 'flag' | 'correction'): Map<string, Step[]> {
  const groups = new Map<string, Step[]>();
  for (const step of steps) {
    const key = step[by];
    if (key === null) continue;
    const group = groups.get(key);
    if (group) group.push(step);
    else groups.set(key, [step]);
  }
  return groups;
}

/**
 * Appends steps to the log, and brings the flags and corrections that they are of to the state the log now gives them.
 * Call it inside a transaction over `flagTables`.
 */
export async function append(store: Tables, steps: Step[]): Promise<void> {
  await store.steps.bulkAdd(steps);
  await settleFlags(store, [...grouped(steps, 'flag').keys()]);
  await settleCorrections(store, [...grouped(steps, 'correction').keys()]);
}

/** Gives flags the state that their whole history makes. */
export async function settleFlags(store: Tables, ids: string[]): Promise<void> {
  if (ids.length === 0) return;
  const histories = grouped(await store.steps.where('flag').anyOf(ids).toArray(), 'flag');
  const rows = await store.flags.where('id').anyOf(ids).toArray();
  await writeFlags(
    store,
    rows.map((row) => ({ ...row, ...standingAfter(histories.get(row.id) ?? []) }))
  );
}

/** Puts corrections in or out of force, as their whole history has it. Those that are not here (yet) are passed over. */
export async function settleCorrections(store: Tables, ids: string[]): Promise<void> {
  if (ids.length === 0) return;
  const histories = grouped(await store.steps.where('correction').anyOf(ids).toArray(), 'correction');
  const rows = (await store.corrections.bulkGet(ids)).filter((row): row is CorrectionRow => row !== undefined);
  await store.corrections.bulkPut(rows.map((row) => ({ ...row, active: inForce(histories.get(row.id) ?? []) ? 1 : 0 })));
}
