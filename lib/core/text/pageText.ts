/** The languages the engine has words for. A page in another language is left alone. */
export type Lang = 'en' | 'es';

export type BlockKind = 'headline' | 'heading' | 'paragraph' | 'item' | 'caption' | 'quotation' | 'cell' | 'entry';

/** One block of an article's visible text, white space collapsed. */
export interface Block {
  kind: BlockKind;
  text: string;
}

/** What the engine is given of a page: plain data, no DOM. */
export interface PageText {
  /** Canonical address, or the address shown; empty where there is none. */
  url: string;
  title: string;
  /** The page's language, or null where it is one the engine has no words for. */
  lang: Lang | null;
  /** The day the page says it was published, YYYY-MM-DD; null where it does not say. */
  published: string | null;
  /** In reading order. Offsets of notes count through the blocks' texts joined by `blockGap`. */
  blocks: Block[];
}

/** What stands between two blocks in the joined text. */
export const blockGap = '\n';
