import { fold } from '../core/text/tokens';
import type { Store } from './database';
import type { FlagRow } from './rows';

/** What the flags of one piece of the table are searched by. */
export interface TextPiece {
  piece: number;
  /** Counts up with every change of any piece. */
  changed: number;
  seq: number[];
  text: string[];
}

export const emptyText = (piece: number): TextPiece => ({ piece, changed: 0, seq: [], text: [] });

/** Puts a flag's words into its piece, or brings them up to date there. */
export function enterText(piece: TextPiece, row: FlagRow): void {
  const found = piece.seq.indexOf(row.seq);
  const place = found < 0 ? piece.seq.length : found;
  piece.seq[place] = row.seq;
  piece.text[place] = searched(row);
}

/** All that a person wrote or read in a flag, folded as queries are: without case and accents. */
function searched({ target, title, page, comment, suggestedValue, author, topic }: FlagRow): string {
  const quote = target ? [target.exact, target.prefix, target.suffix] : [];
  return fold([...quote, title, page, comment, suggestedValue, author, topic].join('\n'));
}

/** The texts of all flags, read once and then searched in memory: thirty megabytes of them take some thirty milliseconds. */
export const loadTexts = (store: Store): Promise<TextPiece[]> => store.texts.toArray();

/** The numbers of the flags that hold every word of the query, as parts of words too; case and accents do not matter. */
export function search(texts: TextPiece[], query: string): Set<number> {
  const words = fold(query).split(/\s+/).filter(Boolean);
  const found = new Set<number>();
  for (const { seq, text } of texts) {
    for (let i = 0; i < text.length; i++) {
      const own = text[i] as string;
      if (words.every((word) => own.includes(word))) found.add(seq[i] as number);
    }
  }
  return found;
}
