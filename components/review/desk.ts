import { createContext, useContext } from 'react';
import type { Change, PositionEdit } from '@/lib/core/moderation/correction';
import type { Flag } from '@/lib/core/moderation/flag';
import type { UserSource } from '@/lib/core/moderation/userSource';
import type { ShownPack } from '@/lib/core/present/shownPack';
import type { Lang, PageText } from '@/lib/core/text/pageText';
import type { SourceVerdict, Status } from '@/lib/core/verdict/verdict';
import type { Words } from '@/lib/locale/phrases';
import type { Store } from '@/lib/store/database';
import type { Author } from '@/lib/store/decide';

/** A note in a few words: what it is about, the page's words, how they were read, how the sources stand. */
export interface NoteLine {
  label: string;
  exact: string;
  status: Status;
  read: string;
  sources: { name: string; verdict: SourceVerdict['verdict'] }[];
}

/** What a correction would do to the notes of one page. */
export interface PageImpact {
  title: string;
  appear: NoteLine[];
  vanish: NoteLine[];
  change: { before: NoteLine; after: NoteLine }[];
}

export interface Impact {
  /** Pages on which something changes. */
  pages: PageImpact[];
  /** How many pages it was tried on. */
  tried: number;
}

/** What the engine reads of a topic in an article that is to become a source. */
export interface Proposed {
  topic: string;
  exact: string;
  read: string;
  /** Null where the value cannot be kept as a position ("dozens"). */
  position: PositionEdit | null;
}

/** Where a source's position is written down: a topic and the value in words, in one language. */
export interface Written {
  pack: string;
  topic: string;
  value: string;
  lang: Lang;
  asOf: string;
}

export type Format = 'backup' | 'annotations' | 'claim-reviews' | 'csv' | 'patch';

export interface Brought {
  ok: boolean;
  said: string;
}

/** Everything the moderator's pages can do beyond the store: the engine, the formats, the background. */
export interface Desk {
  store: Store;
  author: Author;
  words: Words;
  /** The packs in use, under all corrections. */
  packs: ShownPack[];
  /** The word lists of a topic, each with some of its words. */
  lists(pack: string, topic: string): { name: string; sample: string }[];
  /** What these changes, or this source, would do to the notes of the saved pages and the samples. */
  impact(changes: Change[], sources?: UserSource[]): Promise<Impact>;
  /** How a note's value and verdicts read in words. */
  shown(flag: Flag): NoteLine | null;
  /** How a value set by hand would be read on that topic; null where it cannot be. */
  readSet(pack: string, topic: string, value: string, lang: Lang, asOf: string): string | null;
  /** The position of a value, in both languages; null where it cannot be read. */
  position(written: Written): { position: PositionEdit; read: string } | null;
  proposed(page: PageText, pack: string): Proposed[];
  takeOut(format: Format, seqs?: number[]): Promise<{ name: string; type: string; text: string }>;
  bringIn(file: File): Promise<Brought>;
  /** Has every open page ask for its notes again. */
  layerChanged(): Promise<void>;
}

const DeskContext = createContext<Desk | null>(null);

export const DeskProvider = DeskContext.Provider;

export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error('the moderator’s pages have a desk');
  return desk;
}
