import type { Settings } from '@/lib/settings/settings';

/** How a part of the options changes the settings. */
export type Change = (change: (settings: Settings) => Settings) => Promise<unknown>;

export interface PartProps {
  settings: Settings;
  change: Change;
}
