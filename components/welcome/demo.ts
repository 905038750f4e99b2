import type { NoteView } from '@/lib/core/present/noteView';
import type { Lang } from '@/lib/core/text/pageText';

/** A note of the sample article with the place of its words: which paragraph (-1: the headline), and from where to where in it. */
export interface PlacedNote {
  view: NoteView;
  block: number;
  from: number;
  to: number;
}

/** The sample article as the engine has read it. */
export interface Demo {
  lang: Lang;
  outlet: string;
  note: string;
  title: string;
  published: string;
  blocks: string[];
  notes: PlacedNote[];
}
