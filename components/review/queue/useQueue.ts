import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useMemo, useState } from 'react';
import type { Store } from '@/lib/store/database';
import { type Entry, type Filter, filtered, type Grouping, groupsOf, loadQueue, type Order, sorted } from '@/lib/store/queue';
import { loadTexts, search, type TextPiece } from '@/lib/store/texts';

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
  /** All flags, unfiltered; null until they are read. */
  all: Entry[] | null;
  lines: Line[];
  /** How many flags the filter leaves. */
  count: number;
}

/** The queue as wanted, live: other tabs' changes show at once. */
export function useQueue(store: Store, { filter, text, order, grouping }: View): Queue {
  const all = useLiveQuery(() => loadQueue(store), [store]) ?? null;
  const texts = useTexts(store, all);
  const found = useMemo(() => (text.trim() && texts ? search(texts, text) : null), [text, texts]);
  const left = useMemo(() => (all ? sorted(filtered(all, filter, found), order) : []), [all, filter, found, order]);
  const lines = useMemo(() => linesOf(left, grouping), [left, grouping]);
  return { all, lines, count: left.length };
}

function linesOf(entries: Entry[], grouping: View['grouping']): Line[] {
  if (grouping === 'none') return entries.map((entry) => ({ entry }));
  return groupsOf(entries, grouping).flatMap((group): Line[] => [{ group }, ...group.entries.map((entry) => ({ entry }))]);
}

/** The flags' texts, read once the table stands, so that the first search does not wait for them. */
function useTexts(store: Store, all: Entry[] | null): TextPiece[] | null {
  const [texts, setTexts] = useState<TextPiece[] | null>(null);
  useEffect(() => {
    if (!all) return;
    let current = true;
    loadTexts(store).then((read) => current && setTexts(read));
    return () => {
      current = false;
    };
  }, [store, all]);
  return texts;
}
