import { useLiveQuery } from 'dexie-react-hooks';
import { useRef } from 'react';
import type { Store } from '@/lib/store/database';
import type { FlagRow } from '@/lib/store/rows';

/** The flags of these numbers, as far as they are read; lines that were read before stay while others are being read. */
export function useRows(store: Store, seqs: number[]): Map<number, FlagRow> {
  const known = useRef(new Map<number, FlagRow>());
  const read = useLiveQuery(() => store.flags.bulkGet(seqs), [store, seqs.join()]);
  for (const row of read ?? []) if (row) known.current.set(row.seq, row);
  return known.current;
}
