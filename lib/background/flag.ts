import { browser } from 'wxt/browser';
import type { Note } from '../core/claims/note';
import type { Shown } from '../core/moderation/flag';
import { type FlagDraft, flagDraftKey, flagFormPath } from '../messages/flagDraft';
import { activePacks } from './packs';
import { pageText } from './pageText';
import { selectedWords } from './selectedWords';
import { type FrameRecord, keptFrames } from './tabRecord';

/** Opens the form that flags a note of a tab or, without an id, the words that are selected there (or the page, where none are). */
export async function flag({ tabId, id }: { tabId: number; id: string | null }): Promise<null> {
  const records = (await keptFrames(tabId)).map(({ record }) => record);
  const record = records.find(({ notes }) => notes.some((note) => note.id === id)) ?? records[0];
  const note = record?.notes.find((one) => one.id === id);
  const text = await pageText(tabId);
  const draft: FlagDraft = { ...(note && record ? await draftOfNote(note, record) : await draftOfWords(tabId, record)), text };
  const name = crypto.randomUUID();
  await browser.storage.session.set({ [flagDraftKey(name)]: draft });
  await browser.tabs.create({ url: browser.runtime.getURL(flagFormPath(name) as '/'), openerTabId: tabId });
  return null;
}

async function draftOfNote(note: Note, record: FrameRecord): Promise<Omit<FlagDraft, 'text'>> {
  const pack = (await activePacks()).find(({ pack }) => pack.id === note.pack)?.pack;
  return {
    ...ofPage(record),
    target: note.target,
    shown: shownOf(note),
    pack: pack ? { id: pack.id, version: pack.version } : null
  };
}

async function draftOfWords(tabId: number, record: FrameRecord | undefined): Promise<Omit<FlagDraft, 'text'>> {
  const { title, url } = await browser.tabs.get(tabId);
  const page = record ? ofPage(record) : { page: url ?? '', title: title ?? '', pageDate: null, lang: null, engine: engine() };
  return { ...page, target: await selectedWords(tabId), shown: null, pack: null };
}

const ofPage = ({ page: { url, title, published, lang } }: FrameRecord) => ({
  page: url,
  title,
  pageDate: published,
  lang,
  engine: engine()
});

const engine = () => browser.runtime.getManifest().version;

const shownOf = ({ id, topic, status, reading, speaker, asOf, sources }: Note): Shown => ({
  note: id,
  topic,
  status,
  reading,
  speaker,
  asOf,
  sources
});
