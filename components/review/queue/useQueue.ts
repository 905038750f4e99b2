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
  /** All flags, unfiltered; null until they are read. */
  all: Entry[] | null;
  lines: Line[];
  /** How many flags the filter leaves. */
  count: number;
}

/** The queue as wanted, live: other tabs' changes show at once. */
export function useQueue(store: Store, { filter, text, order, grouping }: View): Queue {
  const [all, setAll] = useState<Entry[] | null>(null);
  useEffect(() => watchQueue(store, setAll), [store]);
  const texts = useTexts(store, all !== null);
  const found = useMemo(() => (text.trim() && texts ? search(texts, text) : null), [text, texts]);
  const left = useMemo(() => (all ? sorted(filtered(all, filter, found), order) : []), [all, filter, found, order]);
  const lines = useMemo(() => linesOf(left, grouping), [left, grouping]);
  return { all, lines, count: left.length };
}

function linesOf(entries: Entry[], grouping: View['grouping']): Line[] {
  if (grouping === 'none') return entries.map((entry) => ({ entry }));
  return groupsOf(entries, grouping).flatMap((group): Line[] => [{ group }, ...group.entries.map((entry) => ({ entry }))]);
}

/** The flags' texts, read once the table stands, so that neither it nor the first search waits for them. */
function useTexts(store: Store, ready: boolean): TextPiece[] | null {
  const [texts, setTexts] = useState<TextPiece[] | null>(null);
  useEffect(() => (ready ? watchTexts(store, setTexts) : undefined), [store, ready]);
  return texts;
}
