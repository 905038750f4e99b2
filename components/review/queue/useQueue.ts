import { useEffect, useMemo, useState } from 'react';
import type { Store } from '@/lib/store/database';
import { type Entry, type Filter, filtered, type Grouping, groupsOf, type Order, sorted } from '@/lib/store/queue';
import { search, type TextPiece } from '@/lib/store/texts';
import { watchQueue, watchTexts } from '@/lib/store/watch';

/** What of the queue is wanted, and how. */
export interface View {
  filter: Filter;
  text: string;
  order: Order;
  grouping: Grouping | 'none';
}

/** A line of the table: a flag, or the head of a group of them. */
export type Line = { entry: Entry; group?: undefined } | { entry?: undefined; group: { key: string; entries: Entry[] } };

export interface Queue {
  lines: Line[];
  /** How many flags the filter leaves. */
  count: number;
}

/** The queue as wanted. */
export function useQueue(store: Store, all: Entry[], { filter, text, order, grouping }: View): Queue {
  const texts = useTexts(store, text !== '');
  const found = useMemo(() => (text.trim() && texts ? search(texts, text) : null), [text, texts]);
  const left = useMemo(() => sorted(filtered(all, filter, found), order), [all, filter, found, order]);
  const lines = useMemo(() => linesOf(left, grouping), [left, grouping]);
  return { lines, count: left.length };
}

function linesOf(entries: Entry[], grouping: View['grouping']): Line[] {
  if (grouping === 'none') return entries.map((entry) => ({ entry }));
  return groupsOf(entries, grouping).flatMap((group): Line[] => [{ group }, ...group.entries.map((entry) => ({ entry }))]);
}

/** All flags, live: other tabs' changes show at once. Null until they are read, and where they are not wanted. */
export function useEntries(store: Store, wanted: boolean): Entry[] | null {
  const [all, setAll] = useState<Entry[] | null>(null);
  useEffect(() => (wanted ? watchQueue(store, setAll) : undefined), [store, wanted]);
  return all;
}

/** Milliseconds after which the texts are read without being asked for: by then the table stands. */
const soon = 1000;

/** The flags' texts: read at once when searched for, else a little later, so that the first search does not wait for them. */
function useTexts(store: Store, now: boolean): TextPiece[] | null {
  const [texts, setTexts] = useState<TextPiece[] | null>(null);
  const [due, setDue] = useState(false);
  const read = due || now;
  useEffect(() => {
    const timer = setTimeout(() => setDue(true), soon);
    return () => clearTimeout(timer);
  }, []);
  useEffect(() => (read ? watchTexts(store, setTexts) : undefined), [store, read]);
  return texts;
}
