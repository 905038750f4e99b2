import { analyseCorrected } from '../core/analyseCorrected';
import type { Note } from '../core/claims/note';
import { completePage } from '../core/page/completePage';
import type { PageAnswer } from '../core/present/pageNote';
import type { PageAsk } from '../messages/calls';
import { siteOf, stateOfSite } from '../settings/sites';
import { loadSettings } from '../settings/store';
import { chosenNotes } from './chosenNotes';
import { activeCorrections, activePacks } from './packs';
import { pageNotes } from './pageNote';
import { readersWords } from './readersWords';
import { type Frame, loadFrame, saveFrame } from './tabRecord';

/** A page's notes, as its reader wants them. What the page is told is kept for the popup, the side panel and the card. */
export async function analysePage({ run, page: read }: PageAsk, frame: Frame, site: string): Promise<PageAnswer> {
  const page = completePage(read);
  const [settings, packs, corrections, before] = await Promise.all([
    loadSettings(),
    activePacks(),
    activeCorrections(),
    loadFrame(frame)
  ]);
  const words = readersWords(settings);
  const { state, resumeAt } = stateOfSite(settings, site, Date.now());
  const analysis = analyseCorrected(page, packs, corrections);
  const notes: Note[] = state === 'on' ? chosenNotes(analysis.notes, settings, site) : [];
  const { url, title, lang, published } = page;
  const same = before?.run === run ? before : null;
  await saveFrame(frame, {
    run,
    page: { url, title, lang, published, source: analysis.source },
    notes,
    shown: same?.shown.filter((id) => notes.some((note) => note.id === id)) ?? [],
    announced: same?.announced ?? null
  });
  return {
    state,
    resumeAt,
    notes: pageNotes(notes, page, packs, words),
    lang: words.lang,
    regionLabel: words.say('page.region'),
    markerSize: settings.markerSize
  };
}

/** The site whose settings hold for a sender: that of the tab, also for a frame in it. */
export const siteOfSender = (tabUrl: string | undefined, frameUrl: string | undefined): string =>
  siteOf(tabUrl ?? frameUrl ?? '');
