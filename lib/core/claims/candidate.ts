import type { CompiledPattern, CompiledTopic, CompiledWords } from '../pack/compile';
import type { Quantity } from '../quantity/quantity';
import type { MainEvents } from './events/findMentions';
import type { Resolved } from './events/resolveEvent';
import type { ReadBlock, ReadSentence, Span } from './readPage';

/** Words of the page that may make a claim of a topic. */
export interface Candidate extends Span {
  topic: CompiledTopic;
  pattern: CompiledPattern;
  sentence: ReadSentence;
  /** The value's quantity, for topics that have one. */
  quantity: Quantity | null;
  /** The quantity is the date that the whole entry stands under ("3 January 2026 – …"). */
  label: boolean;
  /** Category topics: the value's id. */
  value: string | null;
}

/** A candidate that holds. */
export interface Claim extends Candidate {
  cues: Span[];
  event: Resolved | null;
  reported: boolean;
}

/** What the checks of a candidate look things up in. */
export interface Surroundings {
  words: CompiledWords;
  blocks: ReadBlock[];
  headlines: ReadBlock[];
  main: MainEvents;
  /** YYYY-MM-DD, or null. */
  published: string | null;
  /** For a pattern: whether its context comes back all over the page; filled as it is asked for. */
  widely: Map<CompiledPattern, boolean>;
  /** Whether the text around a block is about the pack. */
  isInPlace: (block: ReadBlock) => boolean;
  /** The last claim of each topic so far, at the topic's index. */
  latest: (Claim | undefined)[];
}
