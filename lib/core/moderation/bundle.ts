import type { PageText } from '../text/pageText';
import type { Correction } from './correction';
import type { Flag } from './flag';
import type { Step } from './step';
import type { UserSource } from './userSource';

/** A page kept for the impact preview. */
export interface SavedPage {
  url: string;
  at: number;
  page: PageText;
}

/** A pack that a moderator has brought along, as the JSON it came in. */
export interface UserPack {
  id: string;
  at: number;
  pack: unknown;
}

/** What is handed from one browser to another: all of it in a backup, flags with their steps in the other formats. */
export interface Bundle {
  flags: Flag[];
  steps: Step[];
  corrections: Correction[];
  sources: UserSource[];
  packs: UserPack[];
  pages: SavedPage[];
}

/** What each exported flag carries along: itself and its history. */
export interface FlagRecord {
  flag: Flag;
  steps: Step[];
}

export const emptyBundle = (): Bundle => ({ flags: [], steps: [], corrections: [], sources: [], packs: [], pages: [] });
