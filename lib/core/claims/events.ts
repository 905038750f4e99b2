import type { CompiledEvent, CompiledWords } from '../pack/compile';
import type { Hit } from '../pack/lexicon';
import { distance, type ReadBlock, type ReadSentence, type Span } from './readPage';

/** An event named in a sentence. */
export interface Mention extends Span {
  event: number;
  /** By a name of its own, or by a general noun with its parties; not by "it" or "the talks" alone. */
  specific: boolean;
}

/** What an event was decided by. */
export interface Resolved {
  event: number;
  by: 'sentence' | 'before' | 'headline';
  mention: { block: ReadBlock; span: Span } | null;
}

/**
 * Notes which events each sentence speaks of. A name decides by itself. A general noun ("the talks", "la cita") is the event whose
 * parties stand nearest by, else the one last spoken of that the noun can stand for, else the one the headline speaks of.
 */
export function findMentions(blocks: readonly ReadBlock[], words: CompiledWords, published: string | null): void {
  const known = words.events.filter((event) => !event.from || !published || published >= event.from);
  const main = mainEvents(blocks, words, known);
  for (const block of blocks) {
    const recent = [...main];
    for (const sentence of block.sentences) {
      sentence.mentions = mentionsIn(sentence, words, known, recent);
      const subject = sentence.mentions.find((mention) => mention.specific) ?? sentence.mentions[0];
      if (subject) bringForward(recent, subject.event);
    }
    const last = recent[0];
    if (last !== undefined && block.kind === 'heading') bringForward(main, last);
  }
}

function bringForward(recent: number[], event: number): void {
  const at = recent.indexOf(event);
  if (at >= 0) recent.splice(at, 1);
  recent.unshift(event);
}

/** How many blocks from the top may say what the page is about, where the headline does not. */
const openingBlocks = 4;

/** The events the headline names; if it names none, those that the opening of the article names first. */
function mainEvents(blocks: readonly ReadBlock[], words: CompiledWords, known: CompiledEvent[]): number[] {
  const headline = blocks.filter((block) => block.kind === 'headline');
  const opening = blocks.filter((block) => block.kind !== 'headline').slice(0, openingBlocks);
  for (const part of [...headline.map((block) => [block]), ...opening.map((block) => [block])]) {
    const sentences = part.flatMap((block) => block.sentences);
    const named = sentences.flatMap((sentence) => mentionsIn(sentence, words, known, []));
    const specific = named.filter((mention) => mention.specific).map((mention) => mention.event);
    if (specific.length) return [...new Set(specific)];
    const byParties = known.find(
      (event) => event.nouns.length && event.parties.length && sentences.some((s) => hasParties(s, event))
    );
    if (byParties) return [words.events.indexOf(byParties)];
  }
  return [];
}

const hasParties = (sentence: ReadSentence, event: CompiledEvent) =>
  event.parties.length > 0 && event.parties.every((party) => sentence.byList.has(party));

function mentionsIn(sentence: ReadSentence, words: CompiledWords, known: CompiledEvent[], recent: readonly number[]): Mention[] {
  const mentions: Mention[] = [];
  const nouns = new Map<string, { hit: Hit; events: CompiledEvent[] }>();
  for (const event of known) {
    const index = words.events.indexOf(event);
    for (const list of event.names) {
      for (const { first, last } of sentence.byList.get(list) ?? []) mentions.push({ event: index, first, last, specific: true });
    }
    for (const list of event.nouns) {
      for (const hit of sentence.byList.get(list) ?? []) {
        const key = `${hit.first} ${hit.last}`;
        const found = nouns.get(key) ?? { hit, events: [] };
        found.events.push(event);
        nouns.set(key, found);
      }
    }
  }
  const named = mentions.length;
  for (const { hit, events } of nouns.values()) {
    const inside = mentions.slice(0, named).some((m) => m.first <= hit.first && hit.last <= m.last);
    const mention = inside ? null : standsFor(sentence, hit, events, words, recent);
    if (mention) mentions.push(mention);
  }
  return mentions.sort((a, b) => a.first - b.first);
}

/** What a general noun stands for. */
function standsFor(
  sentence: ReadSentence,
  hit: Hit,
  events: CompiledEvent[],
  words: CompiledWords,
  recent: readonly number[]
): Mention | null {
  const { first, last } = hit;
  let best: CompiledEvent | null = null;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (const event of events) {
    if (!hasParties(sentence, event)) continue;
    const away = partyDistance(sentence, event, hit);
    if (away < bestDistance) [best, bestDistance] = [event, away];
  }
  const spokenOf = recent.find((event) => events.includes(words.events[event] as CompiledEvent));
  if (best && !(spokenOf !== undefined && samePartiesAs(words.events[spokenOf], best))) {
    return { event: words.events.indexOf(best), first, last, specific: true };
  }
  return spokenOf === undefined ? null : { event: spokenOf, first, last, specific: false };
}

/** The call and the meeting have the same parties: then what was spoken of last decides. */
const samePartiesAs = (a: CompiledEvent | undefined, b: CompiledEvent) => a?.parties.join() === b.parties.join();

/** The distance to the nearest word of the party that tells this event from others: the party named last in the pack. */
function partyDistance(sentence: ReadSentence, event: CompiledEvent, hit: Hit): number {
  const telling = event.parties.at(-1);
  const hits = (telling === undefined ? undefined : sentence.byList.get(telling)) ?? [];
  return Math.min(...hits.map((party) => distance(sentence.block.tokens, party, hit)));
}

/**
 * The event that a value belongs to: the one named nearest in its sentence, else the one last named in the sentences before it in its
 * block, else the one that the heading or the block before ended on, else the headline's.
 */
export function resolveEvent(sentence: ReadSentence, span: Span, blocks: readonly ReadBlock[]): Resolved | null {
  const { block } = sentence;
  let best: Mention | null = null;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (const mention of sentence.mentions) {
    const away = distance(block.tokens, mention, span);
    if (away < bestDistance || (away === bestDistance && mention.specific)) [best, bestDistance] = [mention, away];
  }
  if (best) return { event: best.event, by: 'sentence', mention: { block, span: best } };
  return before(block, block.sentences.indexOf(sentence)) ?? beforeBlock(block, blocks) ?? fromHeadline(blocks);
}

function before(block: ReadBlock, end: number): Resolved | null {
  for (let i = end - 1; i >= 0; i--) {
    const mentions = (block.sentences[i] as ReadSentence).mentions;
    const mention = mentions.find((m) => m.specific) ?? mentions[0];
    if (mention) return { event: mention.event, by: 'before', mention: { block, span: mention } };
  }
  return null;
}

/** How many blocks back an event may have been named. */
const blocksBack = 2;

function beforeBlock(block: ReadBlock, blocks: readonly ReadBlock[]): Resolved | null {
  for (let i = block.index - 1; i >= Math.max(0, block.index - blocksBack); i--) {
    const earlier = blocks[i] as ReadBlock;
    if (earlier.kind === 'headline') break;
    const found = before(earlier, earlier.sentences.length);
    if (found) return found;
    if (earlier.kind === 'heading') break;
  }
  return null;
}

function fromHeadline(blocks: readonly ReadBlock[]): Resolved | null {
  for (const block of blocks) {
    if (block.kind !== 'headline') continue;
    const found = before(block, block.sentences.length);
    if (found) return { ...found, by: 'headline' };
  }
  return null;
}
