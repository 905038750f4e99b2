import type { CompiledWords } from '../../pack/compile';
import type { ReadBlock, ReadSentence } from '../readPage';
import { isWidely } from '../widely';
import { headEvents, openingEvents } from './about';
import type { Mention } from './mention';
import { mentionsIn } from './mentionsIn';

/** The events that a page is about, first the one it is most about. */
export type MainEvents = readonly number[];

/** An event with the block it was last spoken of in. */
interface Heard {
  event: number;
  block: number;
}

/** For how many blocks an event stays in the air. */
const heardFor = 4;

/**
 * Notes which events each sentence speaks of, and gives those that the page is about. A name decides by itself. A general noun ("the talks", "la cita")
 * stands for the event named beside it, else for the one whose parties stand nearest by, else for the one last spoken of.
 */
export function findMentions(blocks: readonly ReadBlock[], words: CompiledWords, published: string | null): MainEvents {
  const known = words.events.filter((event) => !event.from || !published || published >= event.from);
  const about = headEvents(blocks, words, known, published);
  const opening = openingEvents(blocks, words, known);
  const onPage = known.filter((event) => isWidely(blocks, (block) => event.names.meets(block.lists)));
  let heard: Heard[] = [];
  for (const block of blocks) {
    if (!words.eventLists.meets(block.lists)) continue;
    heard = heard.filter((last) => last.block >= block.index - heardFor);
    const recent = [...new Set([...about, ...heard.map((last) => last.event), ...opening])];
    for (const sentence of block.sentences) {
      sentence.mentions = mentionsIn(sentence, words, known, { recent, onPage, before: blocks[block.index - 1] });
      for (const { event } of subjectsOf(sentence, words)) {
        bringForward(recent, event);
        heard = [{ event, block: block.index }, ...heard.filter((last) => last.event !== event)];
      }
    }
  }
  return [...new Set([...about, ...opening])];
}

/** What a sentence speaks of, of each group of events: no attack is what "the talks" of the next sentence could be. The first that is named comes last. */
function subjectsOf({ mentions }: ReadSentence, { events }: CompiledWords): Mention[] {
  const subjects = new Map<string | undefined, Mention>();
  for (const mention of mentions) {
    const group = events[mention.event]?.group;
    const told = subjects.get(group);
    if (!mention.compared && (!told || (mention.specific && !told.specific))) subjects.set(group, mention);
  }
  return [...subjects.values()].toReversed();
}

function bringForward(recent: number[], event: number): void {
  const at = recent.indexOf(event);
  if (at >= 0) recent.splice(at, 1);
  recent.unshift(event);
}
