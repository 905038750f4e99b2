import type { CompiledEvent, CompiledWords } from '../../pack/compile';
import { shortPage } from '../longPage';
import type { ReadBlock } from '../readPage';
import { isWidely } from '../widely';
import { hasParties } from './mention';
import { mentionsIn } from './mentionsIn';

/** How many blocks from the top may say what the page is about, where the headline does not. */
const openingBlocks = 3;

/** A page of so many days before an event or after it is taken to speak of it where nothing else is named. */
const daysBefore = 4;
const daysAfter = 21;

/** The events the headline names; then the event of these days whose parties the page names. */
export function headEvents(
  blocks: readonly ReadBlock[],
  words: CompiledWords,
  known: CompiledEvent[],
  published: string | null
): number[] {
  const headlines = blocks.filter((block) => block.kind === 'headline');
  const ofTheDay = known.filter((event) => event.on && isOfTheseDays(event.on, published) && pageHasParty(blocks, event));
  return [...namedIn(headlines, words, known), ...ofTheDay.map((event) => event.index)];
}

/** The events that the opening of a page names: of these the page is about, too, but what was spoken of since comes first. */
export function openingEvents(blocks: readonly ReadBlock[], words: CompiledWords, known: CompiledEvent[]): number[] {
  if (blocks.length > shortPage) return [];
  const real = known.filter((event) => !event.unreal || isWidely(blocks, (block) => event.names.meets(block.lists)));
  const body = blocks.filter((block) => block.kind !== 'headline');
  return namedIn(body.slice(0, openingBlocks), words, real);
}

function namedIn(blocks: readonly ReadBlock[], words: CompiledWords, known: CompiledEvent[]): number[] {
  const sentences = blocks.flatMap((block) => block.sentences);
  const named = sentences.flatMap((sentence) => mentionsIn(sentence, words, known, { recent: [], onPage: [] }));
  const specific = named.filter(({ specific, event }) => specific && !words.events[event]?.aside).map((mention) => mention.event);
  const byParties = known
    .filter((event) => !event.nouns.isEmpty && sentences.some((sentence) => hasParties(sentence, event)))
    .slice(0, 1);
  return [...new Set([...specific, ...byParties.map((event) => event.index)])];
}

function isOfTheseDays(on: string, published: string | null): boolean {
  if (published === null) return true;
  const days = (Date.parse(published) - Date.parse(on)) / 86_400_000;
  return days >= -daysBefore && days <= daysAfter;
}

/** One party is enough: on a page of these days, the others go without saying. A long page must name it again and again. */
function pageHasParty(blocks: readonly ReadBlock[], { anyParty }: CompiledEvent): boolean {
  const has = (block: ReadBlock) => anyParty.meets(block.lists);
  return blocks.length > shortPage ? isWidely(blocks, has) : blocks.some(has);
}
