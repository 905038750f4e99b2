import { loadSettings } from '../settings/store';
import { updateBadge } from './badge';
import { readersWords } from './readersWords';
import { dropFrame, type Frame, loadFrame, saveFrame } from './tabRecord';
import { tellViews } from './tellViews';

/** Takes down which notes a page shows; gives the sentence a screen reader is to say, null where it has said that much. */
export async function notesShown(
  { run, ids }: { run: string; ids: string[] },
  frame: Frame
): Promise<{ announce: string | null }> {
  const record = await loadFrame(frame);
  if (record?.run !== run) return { announce: null };
  const settings = await loadSettings();
  const words = readersWords(settings);
  const said = record.announced;
  const news = settings.announce && ids.length > 0 && !(said?.count === ids.length && said.lang === words.lang);
  const announced = news ? { lang: words.lang, count: ids.length } : said;
  await saveFrame(frame, { ...record, shown: ids, announced });
  await updateBadge(frame.tabId);
  tellViews(frame.tabId);
  if (!news) return { announce: null };
  const conflicts = record.notes.filter(({ id, status }) => status === 'conflict' && ids.includes(id)).length;
  return {
    announce: words.say('page.count', {
      count: ids.length,
      conflicts: conflicts > 0 ? words.say('page.conflicts', { count: conflicts }) : words.say('page.noConflicts')
    })
  };
}

/** A page is being left. Its notes go, unless a later run of its frame has come in already. */
export async function pageLeft({ run }: { run: string }, frame: Frame): Promise<null> {
  const record = await loadFrame(frame);
  if (record?.run !== run) return null;
  await dropFrame(frame);
  await updateBadge(frame.tabId);
  tellViews(frame.tabId);
  return null;
}
