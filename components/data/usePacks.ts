import { useEffect, useState } from 'react';
import type { ShownPack } from '@/lib/core/present/shownPack';
import { askBackground } from '@/lib/messages/send';

/** The packs in use; empty until they are there. */
export function usePacks(): ShownPack[] {
  const [packs, setPacks] = useState<ShownPack[]>([]);
  useEffect(() => {
    askBackground('packs', null).then(setPacks);
  }, []);
  return packs;
}
