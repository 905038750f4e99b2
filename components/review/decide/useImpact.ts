import { useEffect, useState } from 'react';
import type { Change } from '@/lib/core/moderation/correction';
import { type Impact, useDesk } from '../desk';

/** Milliseconds without a key before a change is tried: reading every saved page for each letter would be waste. */
const pause = 250;

/** What a change would do, tried on the saved pages and the samples; null where there is no change, or not yet. */
export function useImpact(change: Change | null): { impact: Impact | null; busy: boolean } {
  const desk = useDesk();
  const [tried, setTried] = useState<{ change: Change; impact: Impact } | null>(null);
  useEffect(() => {
    if (!change) return;
    let current = true;
    const timer = setTimeout(async () => {
      const impact = await desk.impact([change]);
      if (current) setTried({ change, impact });
    }, pause);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [desk, change]);
  const impact = tried && tried.change === change ? tried.impact : null;
  return { impact, busy: change !== null && impact === null };
}
