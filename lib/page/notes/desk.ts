import type { NoteView } from '../../core/present/noteView';
import type { PageAnswer } from '../../core/present/pageNote';
import type { PageText } from '../../core/text/pageText';

/** What the page asks of the background. Each rejects where the extension has gone away. */
export interface Desk {
  analyse(page: PageText): Promise<PageAnswer>;
  /** Tells which notes stand on visible words; gives the sentence to announce, null where none is due. */
  shown(ids: string[]): Promise<string | null>;
  /** What the card of a note shows, the card's script being there afterwards; null where the note is gone. */
  openNote(id: string): Promise<NoteView | null>;
  hideTopic(id: string, where: 'site' | 'everywhere'): Promise<unknown>;
  report(id: string): Promise<unknown>;
  openPanel(): Promise<unknown>;
  left(): Promise<unknown>;
}
