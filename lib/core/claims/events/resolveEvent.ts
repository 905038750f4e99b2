import type { CompiledEvent, CompiledWords } from '../../pack/compile';
import type { NumberSet } from '../../pack/numberSet';
import type { Quantity } from '../../quantity/quantity';
import { isSource } from '../checks/source';
import {
  distance,
  hasAlikeBetween,
  hasComma,
  hitsOf,
  type ReadBlock,
  type ReadSentence,
  type Span,
  startsAnew
} from '../readPage';
import type { MainEvents } from './findMentions';
import type { Mention } from './mention';

/** What an event was decided by. */
export interface Resolved {
  event: number;
  by: 'sentence' | 'before' | 'after' | 'headline';
  mention: { block: ReadBlock; span: Span } | null;
}

/** A general noun counts as standing this much further away than a name. */
const generalFurther = 4;

/** An event named after ", and" or another value that follows belongs to what comes next rather than to the value; one compared with, to its own side of the comma. */
const laterFurther = 10;

/**
 * The event that a value belongs to, of the group of the one that is wanted: the one named nearest in its sentence, else the one last named before it in its block or
 * in the heading above, else the one the page is about, else the one that the next sentence of the block names, else the one named in the blocks just
 * before.
 */
export function resolveEvent(
  sentence: ReadSentence,
  span: Valued,
  wanted: CompiledEvent,
  page: { words: CompiledWords; blocks: readonly ReadBlock[]; main: MainEvents }
): Resolved | null {
  const { block } = sentence;
  const { events } = page.words;
  const named = (mention: { event: number }) => events[mention.event]?.group === wanted.group;
  const inGroup = (mention: { event: number }) => named(mention) && !events[mention.event]?.aside;
  const nearby = nearestMention(sentence, span, span.quantity ? named : inGroup, page.words);
  const here: Resolved | null = nearby && { event: nearby.event, by: 'sentence', mention: { block, span: nearby } };
  if (nearby && !isExplained(sentence, span, nearby)) return here;
  const before = lastNamed(block, sentence.index, inGroup) ?? inHeading(block, page.blocks, inGroup);
  if (before) return before;
  const first = page.main.find((event) => inGroup({ event }));
  const main = first !== undefined && meansWanted(events[first], wanted, span, page.main) ? wanted.index : first;
  if (main !== undefined) return { event: main, by: 'headline', mention: null };
  return here ?? namedNext(sentence, inGroup) ?? inBlocksBefore(block, page.blocks, inGroup);
}

/** On a page that the call between the two stands above, a wording that names neither is of their meeting, if the page is of its days. */
const meansWanted = (
  first: CompiledEvent | undefined,
  { index, parties }: CompiledEvent,
  { quantity }: Valued,
  main: MainEvents
) => !quantity && main.includes(index) && parties.length > 0 && first?.parties.join() === parties.join();

/**
 * "No cameras got in: Zelensky's visit had been televised": what follows the colon explains, and is not what the words before it are of. A figure before a
 * colon may be a label instead.
 */
function isExplained({ block }: ReadSentence, { quantity, last }: Valued, mention: Mention): boolean {
  if (quantity || mention.first <= last) return false;
  return block.tokens.slice(last + 1, mention.first).some(({ norm }) => norm === ':' || norm === ';');
}

type Valued = Span & { quantity: Quantity | null };

type InGroup = (mention: Mention) => boolean;

function nearestMention(sentence: ReadSentence, span: Valued, inGroup: InGroup, words: CompiledWords): Mention | null {
  let best: Mention | null = null;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (const mention of sentence.mentions) {
    if (!inGroup(mention) || tellsIt(sentence, mention, words)) continue;
    const apart = mention.compared && hasComma(sentence, mention, span);
    const later =
      mention.first > span.last && (startsAnew(sentence, span, mention) || isOfAnother(sentence, span, mention, words));
    const further = later || apart || isOfSum(mention, span) ? laterFurther : 0;
    const away = distance(sentence.block, mention, span) + (mention.specific ? 0 : generalFurther) + further;
    if (away < bestDistance) [best, bestDistance] = [mention, away];
  }
  return best;
}

/** The "US" of "US$16bn" tells little of whom the sum is of. */
const isOfSum = (mention: Mention, { quantity, first, last }: Valued) =>
  quantity?.kind === 'money' && mention.first >= first && mention.last <= last;

/** "120 people, eleven of them in the first strike": another value of the kind stands between the value and the event named after it. */
const isOfAnother = (sentence: ReadSentence, span: Valued, mention: Mention, words: CompiledWords) =>
  span.quantity !== null && hasAlikeBetween(sentence, span.quantity, span, mention, words);

const tellsIt = (sentence: ReadSentence, mention: Mention, { engine }: CompiledWords) =>
  isSource(sentence, mention, engine.according) || isSpeaker(sentence, mention, engine.reports);

/** How many tokens may stand between a speaker and the verb of saying. */
const speakerReach = 2;

/** "…, Petro recalled": a name set off with a verb of saying tells who speaks, not what of. */
function isSpeaker(sentence: ReadSentence, mention: Mention, reports: NumberSet): boolean {
  const { tokens } = sentence.block;
  return hitsOf(sentence, reports).some((verb) => {
    const isNear =
      verb.first > mention.last ? verb.first - mention.last <= speakerReach : mention.first - verb.last <= speakerReach;
    return isNear && setOff.has(tokens[Math.min(verb.first, mention.first) - 1]?.norm ?? '');
  });
}

const setOff = new Set([',', '”', '"', '»', '’', '—', '–']);

/** How many sentences back in a block an event may have been named: no paragraph is longer, and a text without any stays linear. */
const sentencesBack = 50;

function lastNamed(block: ReadBlock, end: number, inGroup: InGroup): Resolved | null {
  for (let i = end - 1; i >= Math.max(0, end - sentencesBack); i--) {
    const mentions = (block.sentences[i] as ReadSentence).mentions.filter((mention) => inGroup(mention) && !mention.compared);
    const mention = mentions.find((m) => m.specific) ?? mentions[0];
    if (mention) return { event: mention.event, by: 'before', mention: { block, span: mention } };
  }
  return null;
}

function inHeading(block: ReadBlock, blocks: readonly ReadBlock[], inGroup: InGroup): Resolved | null {
  const above = blocks[block.index - 1];
  const asks = above?.kind === 'heading' || above?.sentences.at(-1)?.question;
  return above && asks ? lastNamed(above, above.sentences.length, inGroup) : null;
}

/** "They had practised on fishermen. The boat strikes have killed 126": a paragraph's first sentence may leave the name to the second. */
function namedNext({ block, index }: ReadSentence, inGroup: InGroup): Resolved | null {
  const mention = block.sentences[index + 1]?.mentions.find((m) => m.specific && !m.compared && inGroup(m));
  return mention ? { event: mention.event, by: 'after', mention: { block, span: mention } } : null;
}

/** How many blocks back an event may have been named. */
const blocksBack = 2;

function inBlocksBefore(block: ReadBlock, blocks: readonly ReadBlock[], inGroup: InGroup): Resolved | null {
  for (let i = block.index - 1; i >= Math.max(0, block.index - blocksBack); i--) {
    const earlier = blocks[i] as ReadBlock;
    const found = lastNamed(earlier, earlier.sentences.length, inGroup);
    if (found) return found;
  }
  return null;
}
