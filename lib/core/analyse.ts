import type { Claim, Surroundings } from './claims/candidate';
import { placesOf } from './claims/checks/surroundings';
import { asOfDay } from './claims/dates/asOf';
import { findMentions } from './claims/events/findMentions';
import { findClaims } from './claims/findClaims';
import type { Dropped, Note, Target } from './claims/note';
import { readBlocks } from './claims/readBlocks';
import { readingOf } from './claims/readingOf';
import { wordsOf } from './claims/readPage';
import { speakerName } from './claims/speakerName';
import type { CompiledPack, CompiledWords } from './pack/compile';
import { patternsFound } from './pack/gate';
import { sourceOfPage } from './pack/recognise';
import { blockGap, type PageText } from './text/pageText';
import type { Reading } from './verdict/reading';
import { statusOf } from './verdict/status';
import { verdictsFor } from './verdict/verdictsFor';

/** What the engine finds on a page. */
export interface Analysis {
  /** In reading order. */
  notes: Note[];
  /** What looked like a claim and was left, with the reason. */
  dropped: Dropped[];
  /** The id of the source that the page is, or null. */
  source: string | null;
}

/**
 * The one door of the engine: takes a page's text and compiled packs, gives the notes. Deterministic; never throws on any text. A page in
 * a language without words, or without blocks, has no notes.
 */
export function analyse(page: PageText, packs: readonly CompiledPack[]): Analysis {
  const analysis: Analysis = { notes: [], dropped: [], source: null };
  if (!page.lang) return analysis;
  const text = page.blocks.map((block) => block.text).join(blockGap);
  const names = `${page.title}\n${text}`;
  for (const pack of packs) if (patternsFound(names, pack.gate)) analysePack(page, text, pack, pack.words(page.lang), analysis);
  analysis.notes.sort((a, b) => a.target.start - b.target.start);
  return analysis;
}

function analysePack(page: PageText, text: string, pack: CompiledPack, words: CompiledWords, analysis: Analysis): void {
  const source = sourceOfPage(page, pack.ownPages);
  analysis.source ??= source;
  const blocks = readBlocks(page, words);
  const published = page.published ?? publishedOf(source, pack);
  const main = findMentions(blocks, words, published);
  const headlines = blocks.filter((block) => block.kind === 'headline');
  const around: Surroundings = {
    words,
    blocks,
    headlines,
    main,
    published,
    widely: new Map(),
    isInPlace: placesOf(blocks, pack.gate),
    latest: []
  };
  const directions = new Map<string, string>();
  const seen = new Map<string, number>();
  for (const claim of findClaims(around, (dropped) => analysis.dropped.push(dropped))) {
    const topic = claim.topic.topic.id;
    const reading = readingOf(claim, {
      words,
      blocks,
      today: published ?? pack.pack.date,
      directionBefore: directions.get(topic) ?? null
    });
    const target = targetOf(claim, text);
    if (typeof reading === 'string') {
      analysis.dropped.push({ topic, block: claim.sentence.block.index, ...target, reason: reading });
      continue;
    }
    if ('direction' in reading && reading.direction) directions.set(topic, reading.direction);
    const key = `${topic}:${target.exact}`;
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    analysis.notes.push(noteOf(claim, reading, target, `${pack.pack.id}/${key}:${count}`, { pack, around, source }));
  }
}

/** A source's page that does not show its date has the date that the pack gives it. */
const publishedOf = (source: string | null, pack: CompiledPack): string | null =>
  pack.pack.sources.find((s) => s.id === source && !s.publishedAtEarliest)?.published ?? null;

interface Setting {
  pack: CompiledPack;
  around: Surroundings;
  source: string | null;
}

function noteOf(claim: Claim, reading: Reading, target: Target, id: string, { pack, around, source }: Setting): Note {
  const { topic } = claim.topic;
  const asOf = asOfDay(claim, around.words, around.published);
  const sources = verdictsFor(topic, { reading, asOf }, pack, source);
  const { block } = claim.sentence;
  return {
    id,
    pack: pack.pack.id,
    topic: topic.id,
    status: statusOf(sources),
    block: block.index,
    target,
    reading,
    speaker: speakerName(claim, around),
    asOf,
    sources,
    why: {
      cues: claim.cues.map((span) => wordsOf(block, span)),
      event: claim.event ? (around.words.events[claim.event.event]?.id ?? null) : null,
      eventWords: claim.event?.mention ? wordsOf(claim.event.mention.block, claim.event.mention.span) : null,
      by: claim.event?.by ?? 'none'
    }
  };
}

/** How much of the text around the words is kept to find them again. */
const context = 32;

function targetOf(claim: Claim, text: string): Target {
  const { block } = claim.sentence;
  const start = block.offset + (block.tokens[claim.first]?.start ?? 0);
  const end = block.offset + (block.tokens[claim.last]?.end ?? 0);
  return {
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - context), start),
    suffix: text.slice(end, end + context),
    start,
    end
  };
}
