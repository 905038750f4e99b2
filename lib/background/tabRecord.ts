import { browser } from 'wxt/browser';
import type { Note } from '../core/claims/note';
import type { Lang } from '../core/text/pageText';
import type { TabPage } from '../messages/calls';

/** What is kept of a frame's page: its notes, for as long as the page script's run that asked for them lives. */
export interface FrameRecord {
  run: string;
  page: TabPage;
  notes: Note[];
  /** Ids of the notes that stand on visible words, in reading order. */
  shown: string[];
  /** The language the page was last announced in, and how many notes; so that nothing is said twice. */
  announced: { lang: Lang; count: number } | null;
}

export interface Frame {
  tabId: number;
  frameId: number;
}

// In the session's storage, since a worker's memory is lost whenever it stops.
const keyOf = ({ tabId, frameId }: Frame) => `frame:${tabId}:${frameId}`;

export async function saveFrame(frame: Frame, record: FrameRecord): Promise<void> {
  await browser.storage.session.set({ [keyOf(frame)]: record });
}

export async function loadFrame(frame: Frame): Promise<FrameRecord | null> {
  const key = keyOf(frame);
  return ((await browser.storage.session.get(key))[key] as FrameRecord | undefined) ?? null;
}

export async function dropFrame(frame: Frame): Promise<void> {
  await browser.storage.session.remove(keyOf(frame));
}

/** Every frame of which something is kept, or those of one tab, the tab's own page first. */
export async function keptFrames(tabId?: number): Promise<{ frame: Frame; record: FrameRecord }[]> {
  const all = await browser.storage.session.get(null);
  return Object.entries(all)
    .flatMap(([key, record]) => {
      const [, tab, frame] = /^frame:(\d+):(\d+)$/.exec(key) ?? [];
      if (tab === undefined || frame === undefined) return [];
      return [{ frame: { tabId: Number(tab), frameId: Number(frame) }, record: record as FrameRecord }];
    })
    .filter(({ frame }) => tabId === undefined || frame.tabId === tabId)
    .sort((a, b) => a.frame.frameId - b.frame.frameId);
}
