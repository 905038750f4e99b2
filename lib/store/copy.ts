import type { Table } from 'dexie';
import { type Bundle, emptyBundle } from '../core/moderation/bundle';
import type { Step } from '../core/moderation/step';
import { bringInAll } from './bringIn';
import type { Tables } from './database';
import { correctionOf, flagOf } from './takeOut';
import type { Twin } from './twin';

/** Names the life of a database: two copies with the same birth are of one. */
const birth = 'birth';

/** Whether a database has begun its life. One that has not is new, or the browser has thrown away what it was. */
export const hasBirth = async (store: Tables): Promise<boolean> => (await store.facts.get(birth)) !== undefined;

/** Begins the life of a database: all that the second copy has comes back before anything is read or written. Closes the connection it is given. */
export async function mend(store: Tables, openTwin: () => Promise<Twin | null>): Promise<void> {
  try {
    const twin = await openTwin();
    const kept = await twin?.facts.get(birth);
    const bundle = twin && kept ? await takeOut(twin) : emptyBundle();
    await store.transaction('rw', store.tables, async () => {
      await bringInAll(store, bundle);
      await store.facts.put({ name: birth, value: kept?.value ?? crypto.randomUUID() });
    });
  } finally {
    store.close();
  }
}

async function takeOut(twin: Twin): Promise<Bundle> {
  const [flags, steps] = await Promise.all([twin.flags.toArray(), twin.steps.toArray()]);
  const [corrections, sources, packs] = await Promise.all([
    twin.corrections.toArray(),
    twin.sources.toArray(),
    twin.packs.toArray()
  ]);
  return { ...emptyBundle(), flags, steps, corrections, sources, packs };
}

/** Brings the second copy up to the first, whatever it may lack: a crash or a full disk can have come between the two. */
export async function follow(store: Tables, twin: Twin): Promise<void> {
  const [own, kept] = [await store.facts.get(birth), await twin.facts.get(birth)];
  if (!own) return;
  if (kept?.value === own.value) await keep(twin, await newSteps(store, twin));
  else await begin(store, twin, own.value);
}

/** Puts what was just written to the first copy into the second, which has all that came before. */
export async function add(store: Tables, twin: Twin, written: Bundle | undefined): Promise<void> {
  await keep(twin, written ? await asKept(store, written) : await newSteps(store, twin));
}

/** Of sources and packs the newer one was kept, which need not be the one that came. */
async function asKept(store: Tables, brought: Bundle): Promise<Bundle> {
  if (brought.sources.length + brought.packs.length === 0) return brought;
  const sources = await store.sources.bulkGet(brought.sources.map(({ id }) => id));
  const packs = await store.packs.bulkGet(brought.packs.map(({ id }) => id));
  return { ...brought, sources: sources.filter((row) => row !== undefined), packs: packs.filter((row) => row !== undefined) };
}

/** The second copy is of another life, or was thrown away: it is made anew, and is one only once all of it is there. */
async function begin(store: Tables, twin: Twin, value: number | string): Promise<void> {
  await twin.transaction('rw', twin.tables, async () => {
    for (const table of twin.tables) await table.clear();
  });
  const steps = await store.steps.toArray();
  const rest = { sources: await store.sources.toArray(), packs: await store.packs.toArray() };
  await keep(twin, { ...emptyBundle(), ...(await withSubjects(store, steps)), ...rest });
  await twin.facts.put({ name: birth, value });
}

async function newSteps(store: Tables, twin: Twin): Promise<Bundle> {
  const last = await twin.steps.orderBy('at').last();
  const steps = await store.steps
    .where('at')
    .above(last?.at ?? -1)
    .toArray();
  return { ...emptyBundle(), ...(await withSubjects(store, steps)) };
}

/** Steps with the flags that they make and the corrections that they are of. */
async function withSubjects(store: Tables, steps: Step[]): Promise<Pick<Bundle, 'flags' | 'steps' | 'corrections'>> {
  const made = steps.flatMap(({ action, flag }) => (action === 'flag' && flag ? [flag] : []));
  const corrections = [...new Set(steps.flatMap(({ correction }) => correction ?? []))];
  const [flagRows, correctionRows] = [
    await store.flags.where('id').anyOf(made).toArray(),
    await store.corrections.bulkGet(corrections)
  ];
  return {
    flags: flagRows.map(flagOf),
    steps,
    corrections: correctionRows.filter((row) => row !== undefined).map(correctionOf)
  };
}

function keep(twin: Twin, { flags, steps, corrections, sources, packs }: Bundle): PromiseLike<void> {
  const written: [Table, unknown[]][] = [
    [twin.flags, flags],
    [twin.steps, steps],
    [twin.corrections, corrections],
    [twin.sources, sources],
    [twin.packs, packs]
  ];
  return twin.transaction('rw', twin.tables, async () => {
    for (const [table, rows] of written) if (rows.length > 0) await table.bulkPut(rows);
  });
}
