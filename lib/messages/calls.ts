import type { NoteView } from '../core/present/noteView';
import type { PageAnswer, SiteState } from '../core/present/pageNote';
import type { ShownPack } from '../core/present/shownPack';
import type { Lang, PageText } from '../core/text/pageText';

/** What is asked and what comes back. Both are plain data. */
export interface Call<Ask, Answer> {
  ask: Ask;
  answer: Answer;
}

/** Calls that the background answers. Each is checked where it arrives, in `lib/background/answers.ts`. */
export interface BackgroundCalls {
  /** From the gate: this frame names the event, the page script is wanted in it. With the language that its document declares. */
  gateOpened: Call<{ lang: string }, null>;
  /** From a page: its text; the notes come back. Asked again when the text changes. */
  analyse: Call<PageAsk, PageAnswer>;
  /** From a page: which notes stand on visible words. A sentence to announce comes back, null where none is due. */
  shown: Call<{ run: string; ids: string[] }, { announce: string | null }>;
  /** From a page: it is being left. */
  left: Call<{ run: string }, null>;
  /** From a page: what the card of a note shows; null where the note is gone. The card's script is injected if asked for. */
  openNote: Call<{ id: string; inject: boolean }, NoteView | null>;
  /** From a page: hide a note's topic on this site or everywhere. */
  hideTopic: Call<{ id: string; where: 'site' | 'everywhere' }, null>;
  /** From a page: open the form that flags a note, in a tab of the extension. */
  report: Call<{ id: string }, null>;
  /** From a page: open the side panel. */
  openPanel: Call<null, null>;
  /** From an extension page: what is known of a tab. */
  tab: Call<{ tabId: number }, TabView>;
  /** From an extension page: show a note in its tab, with its card. */
  jump: Call<{ tabId: number; id: string }, null>;
  /** From an extension page: read this tab once, whatever site it is (needs activeTab). */
  checkOnce: Call<{ tabId: number }, null>;
  /** From an extension page: the packs in use, with sources, topics and positions as they are shown. */
  packs: Call<null, ShownPack[]>;
  /** From an extension page: open the form that flags a note of a tab, or, without an id, the words selected there. */
  flag: Call<{ tabId: number; id: string | null }, null>;
  /** From an extension page: open the form that adds a tab's article as a source. */
  addSource: Call<{ tabId: number }, null>;
  /** From an extension page: corrections or sources have changed; every page is to have its notes again. */
  layerChanged: Call<null, null>;
}

/** Told by the background to whatever extension pages are open; nobody answers. */
export interface ViewCalls {
  /** What is known of a tab has changed. */
  tabChanged: Call<{ tabId: number }, null>;
}

/** Calls that the page script answers. */
export interface PageCalls {
  /** Whether the page of this run is still there. */
  present: Call<null, { run: string }>;
  jump: Call<{ id: string }, null>;
  step: Call<{ by: 1 | -1 }, null>;
  /** The page's text as it is now. */
  text: Call<null, PageText>;
  /** Settings or packs have changed: ask for the notes again. */
  again: Call<null, null>;
}

export interface PageAsk {
  /** A page script's life, as long as its document is shown: notes of an earlier one are void. */
  run: string;
  page: PageText;
}

/** What a popup or side panel shows of a tab. */
export interface TabView {
  tabId: number;
  /** Host name; null where the extension may not see the tab's address or the tab is no web page. */
  host: string | null;
  state: SiteState;
  resumeAt: number | null;
  /** Null where the page script does not run there: no permission, or the page names nothing of any pack. */
  page: TabPage | null;
  /** In reading order: the notes that stand on visible words. */
  notes: NoteView[];
  coverage: { found: number; total: number };
  /** `about` goes into "This page is not about …". */
  packs: { id: string; title: string; about: string; version: string; date: string }[];
}

export interface TabPage {
  url: string;
  title: string;
  lang: Lang | null;
  published: string | null;
  /** Id of the source that the page is; null where it is none. */
  source: string | null;
}
