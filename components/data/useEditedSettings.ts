import { useEffect, useState } from 'react';
import type { Settings } from '@/lib/settings/settings';
import { changeSettings } from '@/lib/settings/store';
import { useSettings } from './useSettings';

type Change = (change: (settings: Settings) => Settings) => Promise<Settings>;

/** The settings with the way to change them. A change is seen at once, before it is written: a box must not spring back under the pointer. */
export function useEditedSettings(): [Settings | null, Change] {
  const kept = useSettings();
  const [shown, setShown] = useState(kept);
  useEffect(() => setShown(kept), [kept]);
  const change: Change = (make) => {
    setShown((settings) => settings && make(settings));
    return changeSettings(make);
  };
  return [shown, change];
}
