import type { PositionEdit } from '@/lib/core/moderation/correction';
import type { PageText } from '@/lib/core/text/pageText';
import type { Desk } from '../desk';

/** One line of a proposed column: a topic, what the engine read, and what the moderator makes of it. */
export interface ColumnLine {
  topic: string;
  /** The article's words; empty where the moderator added the topic. */
  exact: string;
  read: string;
  taken: boolean;
  /** A value in the moderator's words in place of the one read; empty where that stands. */
  mended: string;
  position: PositionEdit | null;
}

/** The engine's readings as the first draft of a source's column; what cannot be kept is not taken. */
export function columnOf(desk: Desk, pack: string, page: PageText): ColumnLine[] {
  return desk.proposed(page, pack).map((one) => ({ ...one, taken: one.position !== null, mended: '' }));
}

/** The positions of the lines that are taken and can be read. */
export function positionsIn(desk: Desk, pack: string, column: ColumnLine[], page: PageText): Record<string, PositionEdit> {
  const entries = column.flatMap((line) => {
    const position = line.taken ? positionOf(desk, pack, line, page) : null;
    return position ? [[line.topic, position] as const] : [];
  });
  return Object.fromEntries(entries);
}

/** What a line stands for; null where its value cannot be read or kept. */
export function positionOf(
  desk: Desk,
  pack: string,
  { topic, mended, position }: ColumnLine,
  page: PageText
): PositionEdit | null {
  if (mended.trim() === '') return position;
  const asOf = position?.asOf ?? page.published ?? new Date().toISOString().slice(0, 10);
  return desk.position({ pack, topic, value: mended, lang: page.lang ?? desk.words.lang, asOf })?.position ?? null;
}
