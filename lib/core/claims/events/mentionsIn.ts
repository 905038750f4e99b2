import type { CompiledEvent, CompiledWords } from '../../pack/compile';
import type { Hit } from '../../pack/lexicon';
import { hitsBefore, isInside, type ReadSentence } from '../readPage';
import { beforeFigure, leadingToFigure, makingParticular, pronouns, tellingOf } from '../words/small';
import { inOrder } from './inOrder';
import { areRivals, isCompared, type Mention, mentionOf } from './mention';
import { type Spoken, standsFor } from './standsFor';

/** The known events that a sentence speaks of, in reading order. */
export function mentionsIn(
  sentence: ReadSentence,
  words: CompiledWords,
  known: readonly CompiledEvent[],
  page: Spoken
): Mention[] {
  if (!words.eventLists.meets(sentence.lists)) return [];
  const named = namesIn(sentence, words, known);
  const isPart = (mention: Mention) => named.some((other) => areRivals(mention, other, words) && isInside(mention, other));
  const names = named.filter((mention) => !isPart(mention)).map((mention) => asCompared(mention, sentence, words));
  const mentions = names.slice();
  for (const { hit, events: meant } of nounsIn(sentence, words, known)) {
    if (names.some((m) => m.first <= hit.first && hit.last <= m.last)) continue;
    const mention =
      lastedBeside(mentions, hit, meant, sentence, words) ?? standsFor({ ...page, sentence, words, named: names }, hit, meant);
    if (mention) mentions.push(mention);
  }
  return inOrder(mentions, ({ first }) => first);
}

/** Where names of known events stand, in the pack's order of events. */
function namesIn(sentence: ReadSentence, { eventsOf }: CompiledWords, known: readonly CompiledEvent[]): Mention[] {
  const named: Mention[] = [];
  for (const hit of sentence.hits)
    for (const event of eventsOf(hit.lists).named)
      if (known.includes(event) && !(event.unreal && isFigure(hit, sentence))) named.push(mentionOf(event.index, hit, true));
  return inOrder(named, ({ event }) => event);
}

/** "That he was received there is a novel", "a scene from a soap opera": a fiction of none in particular is only a figure of speech, but in a headline. */
function isFigure({ first, last }: Hit, { block: { tokens, kind }, first: start }: ReadSentence): boolean {
  const next = tokens[last + 1]?.norm ?? '';
  let at = first - 1;
  while (at >= start && leadingToFigure.has(tokens[at]?.norm ?? '')) at--;
  if (kind === 'headline' || at === first - 1 || tellingOf.has(next)) return false;
  if (tokens[first - 1]?.norm === 'de' || beforeFigure.has(tokens[at]?.norm ?? '')) return true;
  return at >= start && !makingParticular.has(next);
}

/** A general noun ("the talks") with what it may stand for. */
interface Noun {
  hit: Hit;
  events: CompiledEvent[];
}

/** The general nouns of the sentence, each with the known events that it may stand for, in the pack's order. */
function nounsIn({ hits }: ReadSentence, { eventsOf }: CompiledWords, known: readonly CompiledEvent[]): Noun[] {
  const found: Noun[] = [];
  for (const hit of hits) {
    const all = eventsOf(hit.lists).meant;
    if (all.length === 0) continue;
    const meant = all.filter((event) => known.includes(event));
    if (meant.length === 0) continue;
    const same = found.find((noun) => noun.hit.first === hit.first);
    if (same) same.events = inOrder([...new Set([...same.events, ...meant])], ({ index }) => index);
    else found.push({ hit, events: meant });
  }
  return found;
}

/** How many tokens ("the", "his first") may stand between "after" and what is named after it. */
const besidesReach = 3;

/**
 * "His press conference after the meeting lasted an hour": what lasted is not what the words before it only place in time. Words that a thing named in passing
 * may be the subject of are of what was named before those.
 */
function lastedBeside(
  mentions: readonly Mention[],
  hit: Hit,
  meant: readonly CompiledEvent[],
  sentence: ReadSentence,
  { engine, events }: CompiledWords
): Mention | null {
  if (!meant.some(({ aside }) => aside) || pronouns.has(sentence.block.tokens[hit.first - 1]?.norm ?? '')) return null;
  const before = mentions.filter(({ last, compared }) => last < hit.first && !compared).sort((a, b) => a.first - b.first);
  const isPlaced = (mention: Mention) => hitsBefore(sentence, engine.besides, mention, besidesReach).length > 0;
  const nearest = before.at(-1);
  if (!nearest || !isPlaced(nearest)) return null;
  const group = events[nearest.event]?.group;
  const subject = before.find((mention) => events[mention.event]?.group === group && !isPlaced(mention));
  return subject ? mentionOf(subject.event, hit, true) : null;
}

/** "Unlike Zelensky's, the meeting …": what is compared with ends at the comma. */
function asCompared(mention: Mention, sentence: ReadSentence, words: CompiledWords): Mention {
  if (!isCompared(mention, sentence, words)) return mention;
  const { tokens } = sentence.block;
  let last = mention.first;
  while (last < mention.last && tokens[last + 1]?.norm !== ',') last++;
  return { ...mention, last, compared: true };
}
