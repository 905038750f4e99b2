import { browser } from 'wxt/browser';
import type { TabView } from '../messages/calls';
import { askPage } from '../messages/send';
import { siteOf, stateOfSite } from '../settings/sites';
import { loadSettings } from '../settings/store';
import { noteViews } from './noteViews';
import { shownPacks } from './packs';
import { readersWords } from './readersWords';
import { dropFrame, type FrameRecord, keptFrames } from './tabRecord';

/** What a popup or side panel shows of a tab. Throws for a tab that is not there. */
export async function tabView({ tabId }: { tabId: number }): Promise<TabView> {
  const [tab, settings, packs, records] = await Promise.all([
    browser.tabs.get(tabId),
    loadSettings(),
    shownPacks(),
    livingFrames(tabId)
  ]);
  const words = readersWords(settings);
  const site = siteOf(tab.url ?? records[0]?.page.url ?? '');
  const notes = records.flatMap((record) => noteViews(record, packs, words));
  const topics = new Set(notes.map(({ pack, topic }) => `${pack}/${topic}`));
  return {
    tabId,
    host: site || null,
    ...stateOfSite(settings, site, Date.now()),
    page: records[0]?.page ?? null,
    notes,
    coverage: { found: topics.size, total: packs.reduce((sum, pack) => sum + pack.topics.length, 0) },
    packs: packs.map(({ id, title, about, version, updated }) => ({
      id,
      title: title[words.lang],
      about: about[words.lang],
      version,
      date: updated
    }))
  };
}

/** The tab's frames whose page is still the one that asked. What is kept of others is dropped: not every page says that it is left. */
async function livingFrames(tabId: number): Promise<FrameRecord[]> {
  const kept = await keptFrames(tabId);
  const living = await Promise.all(
    kept.map(async ({ frame, record }) => {
      const answer = await askPage(frame, 'present', null);
      if (answer?.run === record.run) return record;
      await dropFrame(frame);
      return null;
    })
  );
  return living.filter((record) => record !== null);
}
