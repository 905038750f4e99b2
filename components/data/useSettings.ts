import { useEffect, useState } from 'react';
import type { Settings } from '@/lib/settings/settings';
import { loadSettings, watchSettings } from '@/lib/settings/store';

/** The reader's settings, live; null until they are read. */
export function useSettings(): Settings | null {
  const [settings, setSettings] = useState<Settings | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    loadSettings().then(setSettings);
    watchSettings(setSettings, stop.signal);
    return () => stop.abort();
  }, []);
  return settings;
}
