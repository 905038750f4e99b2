import type { FlagReason, FlagState } from '../core/moderation/flag';
import { type ColumnPiece, said } from './columns';
import type { Store } from './database';

/** One flag of the queue, as far as it is filtered, sorted and counted by. */
export interface Entry {
  seq: number;
  state: FlagState;
  topic: string;
  reason: FlagReason;
  page: string;
  author: string;
  claim: string;
  at: number;
}

/** All flags but withdrawn ones, in the order of the table. */
export async function loadQueue(store: Store): Promise<Entry[]> {
  return (await store.columns.toArray()).flatMap(entriesOf);
}

/** The flags of one piece of the table, but withdrawn ones. */
export function entriesOf(columns: ColumnPiece): Entry[] {
  const entries: Entry[] = [];
  for (const [i, seq] of columns.seq.entries()) {
    const state = said(columns.state, i);
    if (state === 'withdrawn') continue;
    entries.push({
      seq,
      state,
      topic: said(columns.topic, i),
      reason: said(columns.reason, i),
      page: said(columns.page, i),
      author: said(columns.author, i),
      claim: said(columns.claim, i),
      at: columns.at[i] as number
    });
  }
  return entries;
}

/** What is to be seen of the queue; what is absent is not filtered by. Times in milliseconds since 1970. */
export interface Filter {
  states?: FlagState[] | undefined;
  topic?: string | undefined;
  reason?: FlagReason | undefined;
  page?: string | undefined;
  author?: string | undefined;
  claim?: string | undefined;
  since?: number | undefined;
}

export function filtered(entries: Entry[], filter: Filter, found: Set<number> | null = null): Entry[] {
  const { states, topic, reason, page, author, claim, since } = filter;
  return entries.filter(
    (one) =>
      (!states || states.includes(one.state)) &&
      (topic === undefined || one.topic === topic) &&
      (reason === undefined || one.reason === reason) &&
      (page === undefined || one.page === page) &&
      (author === undefined || one.author === author) &&
      (claim === undefined || one.claim === claim) &&
      (since === undefined || one.at >= since) &&
      (!found || found.has(one.seq))
  );
}

export type Order = 'newest' | 'oldest' | 'topic' | 'page' | 'claim';

/** In this order; those that are alike in it by time, newest first. Gives a new list. */
export function sorted(entries: Entry[], order: Order): Entry[] {
  if (order === 'newest') return entries.toSorted((a, b) => b.at - a.at);
  if (order === 'oldest') return entries.toSorted((a, b) => a.at - b.at);
  return entries.toSorted((a, b) => (a[order] < b[order] ? -1 : a[order] > b[order] ? 1 : b.at - a.at));
}

export type Grouping = 'topic' | 'page' | 'claim';

export interface Group {
  key: string;
  entries: Entry[];
}

/** Flags alike in this, largest group first, each group in the order given. */
export function groupsOf(entries: Entry[], by: Grouping): Group[] {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const group = groups.get(entry[by]);
    if (group) group.push(entry);
    else groups.set(entry[by], [entry]);
  }
  return [...groups].map(([key, own]) => ({ key, entries: own })).sort((a, b) => b.entries.length - a.entries.length);
}

/** How many entries there are of each value of a column. */
export function counted<K extends 'state' | 'topic' | 'reason' | 'author'>(entries: Entry[], column: K): Map<Entry[K], number> {
  const counts = new Map<Entry[K], number>();
  for (const entry of entries) counts.set(entry[column], (counts.get(entry[column]) ?? 0) + 1);
  return counts;
}

const day = 86_400_000;

/** How many flags were made on each of the last days up to now, the earliest first. */
export function byDay(entries: Entry[], days: number, now: number): number[] {
  const counts = new Array<number>(days).fill(0);
  for (const { at } of entries) {
    const ago = Math.floor((now - at) / day);
    if (ago >= 0 && ago < days) counts[days - 1 - ago] = (counts[days - 1 - ago] ?? 0) + 1;
  }
  return counts;
}
