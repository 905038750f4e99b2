import type { FrameRecord } from '../../../lib/background/tabRecord';
import type { Note } from '../../../lib/core/claims/note';
import type { Reader } from './chromium';

/** The notes that a page shows, with their verdicts, as the background keeps them for popup and side panel. Waits for the first. */
export async function keptNotes(reader: Reader, url: string): Promise<Note[]> {
  const worker = await reader.worker();
  const records = await worker.evaluate(() => chrome.storage.session.get(null));
  const record = (Object.values(records) as FrameRecord[]).find((one) => one.page?.url === url);
  return record?.notes.filter(({ id }) => record.shown.includes(id)) ?? [];
}

/** How a source stands to the first note of a topic; null where there is no such note. */
export function standing(notes: Note[], topic: string, source: string): string | null {
  const note = notes.find((one) => one.topic === topic);
  return note?.sources.find((one) => one.source === source)?.verdict ?? null;
}
