import type { CompiledEvent, CompiledWords } from '../../pack/compile';
import { hitsBefore, type ReadSentence, type Span } from '../readPage';

/** An event named in a sentence. */
export interface Mention extends Span {
  event: number;
  /** Only compared with ("unlike Lula's visit, …"): nothing else in the sentence, and nothing that follows, is of it. */
  compared: boolean;
  /** By a name of its own, or by a general noun with its parties; not by "it" or "the talks" alone. */
  specific: boolean;
}

export const mentionOf = (event: number, { first, last }: Span, specific: boolean): Mention => ({
  event,
  first,
  last,
  specific,
  compared: false
});

export const areRivals = (a: Mention, b: Mention, { events }: CompiledWords) =>
  a.event !== b.event && events[a.event]?.group === events[b.event]?.group;

export const hasParties = ({ lists }: Pick<ReadSentence, 'lists'>, event: CompiledEvent) =>
  event.parties.length > 0 && event.parties.every((party) => lists.has(party));

/** How far before a name the word that compares with it may stand, in tokens. */
const unlikeReach = 9;

/** "When Lula came, how was that?" asks of him: what follows answers. */
export const isCompared = (span: Span, sentence: ReadSentence, { engine }: CompiledWords) =>
  !sentence.question && hitsBefore(sentence, engine.unlike, span, unlikeReach).length > 0;
