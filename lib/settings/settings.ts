import type { MarkerSize } from '../core/present/pageNote';
import type { Lang } from '../core/text/pageText';

/** Everything a reader can choose. Kept in storage.local under one key, with the version of its shape. */
export interface Settings {
  version: 1;
  /** Which notes are shown: all, or only those where a source conflicts or differs. */
  show: 'all' | 'differences';
  /** Sources that are not compared with, as `pack/source`. */
  leftOutSources: string[];
  /** Topics that get no notes, as `pack/topic`. */
  hiddenTopics: string[];
  /** Topics that get no notes on one site: host → `pack/topic`. */
  hiddenHere: Record<string, string[]>;
  /** Sites by host (without www.): switched off, or switched on beyond the list that comes with the extension. */
  sites: Record<string, 'on' | 'off'>;
  /** Milliseconds of the epoch at which a pause ends; null for one without an end. Absent: no pause. */
  pauses: { everywhere?: number | null; sites: Record<string, number | null> };
  language: Lang | 'auto';
  /** Tell a screen reader how many notes a page has. */
  announce: boolean;
  markerSize: MarkerSize;
  /** Name that a moderator's flags and exports carry. */
  author: string;
}

export const defaultSettings: Settings = {
  version: 1,
  show: 'all',
  leftOutSources: [],
  hiddenTopics: [],
  hiddenHere: {},
  sites: {},
  pauses: { sites: {} },
  language: 'auto',
  announce: true,
  markerSize: 'medium',
  author: ''
};
