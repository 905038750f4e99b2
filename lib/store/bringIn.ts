import { type Bundle, emptyBundle } from '../core/moderation/bundle';
import { rowOf } from './addFlag';
import type { Store, Tables } from './database';
import type { Stored } from './problem';
import { grouped, settleCorrections, settleFlags } from './steps';
import { correctionOf, flagOf } from './takeOut';
import { write } from './write';
import { writeFlags } from './writeFlags';

/** How much of a file was new. */
export type Brought = Record<keyof Bundle, number>;

/** What stopped it: something in the file has the id of what is kept here, and is not the same. */
export interface Clash {
  clash: { list: keyof Bundle; index: number };
}

/**
 * Brings in what a file holds, all or nothing. What is here already stays once; histories are joined, and every flag and
 * correction gets the state that the joined history makes. Sources, packs and pages: the newer of two counts.
 */
export function bringIn(store: Store, bundle: Bundle): Promise<Stored<Brought | Clash>> {
  return write(
    store,
    () => bringInAll(store, bundle),
    store.tables,
    (result) => ('clash' in result ? emptyBundle() : bundle)
  );
}

/** The same, inside a transaction over all tables. */
export async function bringInAll(store: Tables, bundle: Bundle): Promise<Brought | Clash> {
  const keptFlags = await store.flags
    .where('id')
    .anyOf(bundle.flags.map(({ id }) => id))
    .toArray();
  const flags = fresh(bundle.flags, keptFlags.map(flagOf));
  const steps = fresh(bundle.steps, present(await store.steps.bulkGet(bundle.steps.map(({ id }) => id))));
  const keptCorrections = present(await store.corrections.bulkGet(bundle.corrections.map(({ id }) => id)));
  const corrections = fresh(bundle.corrections, keptCorrections.map(correctionOf));
  // Before anything is written: returning from a transaction keeps what it wrote.
  for (const [list, found] of Object.entries({ flags, steps, corrections })) {
    if (!Array.isArray(found)) return { clash: { list: list as keyof Bundle, index: found.differs } };
  }
  if (!Array.isArray(flags) || !Array.isArray(steps) || !Array.isArray(corrections)) throw new Error('checked above');
  await store.steps.bulkAdd(steps);
  const histories = grouped(
    await store.steps
      .where('flag')
      .anyOf(flags.map(({ id }) => id))
      .toArray(),
    'flag'
  );
  await writeFlags(
    store,
    flags.map((flag) => rowOf(flag, histories.get(flag.id) ?? []))
  );
  await store.corrections.bulkAdd(corrections.map((correction) => ({ ...correction, active: 0 })));
  await settleFlags(store, [...grouped(steps, 'flag').keys()]);
  await settleCorrections(store, [...new Set([...grouped(steps, 'correction').keys(), ...corrections.map(({ id }) => id)])]);
  const sources = newer(bundle.sources, present(await store.sources.bulkGet(bundle.sources.map(({ id }) => id))), 'id');
  const packs = newer(bundle.packs, present(await store.packs.bulkGet(bundle.packs.map(({ id }) => id))), 'id');
  const pages = newer(bundle.pages, present(await store.pages.bulkGet(bundle.pages.map(({ url }) => url))), 'url');
  await Promise.all([store.sources.bulkPut(sources), store.packs.bulkPut(packs), store.pages.bulkPut(pages)]);
  const counted = { flags, steps, corrections, sources, packs, pages };
  return Object.fromEntries(Object.entries(counted).map(([list, rows]) => [list, rows.length])) as Brought;
}

const present = <T>(rows: (T | undefined)[]): T[] => rows.filter((row) => row !== undefined);

/** Those that are not kept yet, or the first that is kept and differs. */
function fresh<T extends { id: string }>(rows: T[], kept: T[]): T[] | { differs: number } {
  const known = new Map(kept.map((row) => [row.id, canonical(row)]));
  const differs = rows.findIndex((row) => known.has(row.id) && known.get(row.id) !== canonical(row));
  return differs < 0 ? rows.filter(({ id }) => !known.has(id)) : { differs };
}

function newer<K extends 'id' | 'url', T extends { at: number } & Record<K, string>>(rows: T[], kept: T[], key: K): T[] {
  const times = new Map(kept.map((row) => [row[key], row.at]));
  return rows.filter((row) => row.at > (times.get(row[key]) ?? Number.NEGATIVE_INFINITY));
}

/** The same text for the same content, in whatever order its fields stand; fields without a value do not count. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part
  );
}
