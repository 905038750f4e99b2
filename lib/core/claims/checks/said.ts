import type { CompiledWords } from '../../pack/compile';
import type { NumberSet } from '../../pack/numberSet';
import type { Candidate, Surroundings } from '../candidate';

import {
  distance,
  hitsOf,
  nearest,
  overlap,
  quantitiesOf,
  type ReadBlock,
  type ReadSentence,
  type Span,
  wordsOf
} from '../readPage';
import { askingForElse, askingHow, beforeAsking, definite, indefinite, ofWords, relative } from '../words/small';
import { isCalledFalse } from './calledFalse';

import type { Cues } from './cues';

/** How far before a value or wording a denial, a condition or a plan may stand, in tokens. */
const reach = {
  denial: 10,
  deniedStatement: 18,
  notBeforeNumber: 2,
  notBeforeWording: 4,
  notBeforeCue: 3,
  without: 2,
  deniedAfter: 3,
  condition: 10,
  wish: 7,
  plan: 10,
  planAfter: 3,
  wrong: 10
};

export interface Said {
  /** False for a statement that is denied. */
  reported: boolean;
  /** The value of a category: of two that exclude each other, a denial of one is a report of the other. */
  value: string | null;
}

/**
 * How the words are said: as a report, or denied (a denied statement is a report of its own). A sentence that says why they are no report at
 * all: asked, denied, corrected, supposed or only planned.
 */
export function howItIsSaid(candidate: Candidate, { spans }: Cues, around: Surroundings): Said | string {
  const { sentence, pattern, topic, value } = candidate;
  const { engine } = around.words;
  const asked = isAsked(candidate) && !isGiven(candidate) && !isGranted(candidate, engine);
  const agreed = asked && isAgreed(candidate, engine);
  if (asked && !agreed) return 'it is asked, not reported';
  if (topic.topic.exclusive && isCompared(candidate, engine.comparing)) return 'it is only compared with';
  if (isCalledFalse(candidate, around)) return 'the next sentence calls it false';
  const statement = topic.topic.kind === 'statement';
  const denied = agreed ? null : denialOf(candidate, spans, engine);
  const wished =
    candidate.quantity || pattern.pattern.planned ? null : before(candidate, engine.wish, reach.wish, engine.calling);
  if (wished && !denied) return `«${wished}»: it is wished or possible, not reported`;
  if (statement) return { reported: !denied, value };
  if (denied && topic.topic.exclusive && topic.values.length === 2) {
    const open = before(candidate, engine.condition, reach.condition, engine.affirming, engine.yes);
    // "They would not say whether the sanctions will be lifted" denies neither.
    if (open) return `«${open}»: it is left open`;
    return { reported: true, value: topic.values.find((other) => other.id !== value)?.id ?? null };
  }
  if (denied) return `«${denied}» denies it`;
  const wrong = nearest(sentence, engine.wrong, candidate);
  if (wrong && wrong.distance <= reach.wrong && !isOfSentenceBefore(sentence, wrong.hit))
    return `«${wordsOf(sentence.block, wrong.hit)}»: it is said to be wrong`;
  if (pattern.pattern.planned) return { reported: true, value };
  const supposed =
    (isDefinite(candidate) ? null : before(candidate, engine.condition, reach.condition, engine.affirming, engine.yes)) ??
    (isPlannable.has(topic.topic.kind) ? planned(candidate, around) : null);
  return supposed ? `«${supposed}»: it is supposed or planned, not reported` : { reported: true, value };
}

/** "Wrong: none were let in" says of what stands before it that it is wrong. */
const isOfSentenceBefore = ({ first, block: { tokens } }: ReadSentence, wrong: Span) =>
  wrong.first === first && answers.has(tokens[wrong.last + 1]?.norm ?? '');

/** The words that deny a candidate, or null. */
function denialOf(candidate: Candidate, spans: readonly Span[], engine: CompiledWords['engine']): string | null {
  const statement = candidate.topic.topic.kind === 'statement';
  return (
    before(candidate, engine.denied, statement ? reach.deniedStatement : reach.denial, engine.affirming) ??
    turned(candidate, engine) ??
    before(candidate, engine.without, reach.without) ??
    (statement ? (notWithin(candidate, spans, engine.not) ?? notWithin(candidate, spans, engine.without)) : null) ??
    after(candidate, engine.deniedAfter, reach.deniedAfter)
  );
}

/** Kinds of which there are plans: nobody is "given" a share or a toll. */
const isPlannable = new Set(['duration', 'date', 'money', 'count']);

/** "Whether the thaw will last", "they would have liked him to speak of the 126": what is meant as known is no supposition itself. */
const isDefinite = ({ topic, sentence, first }: Candidate) =>
  !topic.topic.exclusive && definite.has(sentence.block.tokens[first - 1]?.norm ?? '');

/** "And the 126 dead?", "Was Tuesday's meeting worth it?", "¿Valió la pena la reunión del martes?": the number and the day are taken for granted. */
function isGiven(candidate: Candidate): boolean {
  const { sentence, quantity, first, last } = candidate;
  const { tokens } = sentence.block;
  if (quantity?.kind !== 'date') return quantity?.kind === 'count' && isDefinite(candidate);
  return ofWords.has(tokens[first - 1]?.norm ?? '') || /['’]s$/.test(tokens[last]?.word.raw ?? '');
}

/**
 * Whether a question asks it. What stands ahead of the question mark that opens it is not asked ("Con 126 muertos, ¿nadie habló de ello?"), nor what a question
 * for something else takes for granted ("What did the families of the fishermen get?"); "How is a reconciliation measured?" takes none for granted.
 */
function isAsked({ sentence: { question, first, last, block }, quantity, first: start, last: end }: Candidate): boolean {
  const { tokens } = block;
  const opened = tokens.slice(first, last + 1).findIndex(({ norm }) => norm === '¿') + first;
  if (!question && !isClosed(tokens.slice(opened, last + 1), start - opened, end - opened)) return false;
  if (opened > end) return false;
  let at = Math.max(opened, first);
  while (at < start && (tokens[at]?.kind === 'mark' || beforeAsking.has(tokens[at]?.norm ?? ''))) at++;
  // As it is written: "¿Que claudicó?" asks for nothing else, "¿Qué cambió?" does.
  const asking = at < start ? block.text.slice(tokens[at]?.start, tokens[at]?.end).toLowerCase() : '';
  // "How is a reconciliation measured?" is asked of any, "How did the thaw come about?" of the one that is known.
  const ofAny = indefinite.has(tokens[start - 1]?.norm ?? '');
  return !(askingForElse.has(asking) || (askingHow.has(asking) && !ofAny && (quantity === null || quantity.kind === 'date')));
}

/** "«¿Cuántos serán, doscientos?», preguntó": a question inside a sentence that goes on is one between its two marks. */
const isClosed = (tokens: readonly { norm: string }[], start: number, end: number) =>
  tokens[0]?.norm === '¿' && start > 0 && tokens.findIndex(({ norm }) => norm === '?') > end;

/** How many tokens into the next sentence its "yes" may stand: "MINISTER: It was." */
const yesWithin = 4;

/** "Was he aware that they talked for two hours?" takes for granted what it tells. */
const isGranted = ({ sentence, first }: Candidate, { granted }: CompiledWords['engine']): boolean =>
  hitsOf(sentence, granted).some((hit) => hit.last < first);

/** "Is Colombia not a partner? It is.": asked by a negation, as by one who knows it, and the next sentence says no more than that it is so. */
function isAgreed({ sentence: { block, index, lists } }: Candidate, { not, yesNext }: CompiledWords['engine']): boolean {
  const next = block.sentences[index + 1];
  if (!next || !not.meets(lists)) return false;
  return hitsOf(next, yesNext).some(
    ({ first, last }) => first - next.first <= yesWithin && block.tokens[last + 1]?.kind === 'mark'
  );
}

/** "The talks were closed, unlike others, which play out before the cameras": what is compared with reaches to a comma that nothing relative follows. */
function isCompared({ sentence, first }: Candidate, comparing: NumberSet): boolean {
  const { tokens } = sentence.block;
  const ends = (i: number) => tokens[i]?.norm === ',' && !relative.has(tokens[i + 1]?.norm ?? '');
  return hitsOf(sentence, comparing).some((hit) => {
    if (hit.last >= first) return false;
    for (let i = hit.last + 1; i < first; i++) if (ends(i)) return false;
    return true;
  });
}

/** "Those who had hoped for a rupture were disappointed; tensions eased": what is said ahead of a semicolon ends there. */
const isParted = ({ block }: ReadSentence, { last }: Span, { first }: Span): boolean =>
  block.tokens.slice(last + 1, first).some(({ norm }) => norm === ';');

/** The words of a list that stand before the candidate, outside it and at most `most` away; those within words of `unless` ("nobody denies that", "Sí, …") do not count. */
function before(candidate: Candidate, list: NumberSet, most: number, ...unless: NumberSet[]): string | null {
  const { sentence } = candidate;
  for (const hit of hitsOf(sentence, list)) {
    if (hit.last >= candidate.first || isParted(sentence, hit, candidate) || distance(sentence.block, hit, candidate) > most)
      continue;
    const isOutside = (wider: Span) => !overlap(wider, hit);
    if (unless.every((lists) => hitsOf(sentence, lists).every(isOutside))) return wordsOf(sentence.block, hit);
  }
  return null;
}

/** After a "no" that opens a sentence: it answers a question, and what follows is told outright ("No, he is still on the list"). */
const answers = new Set([',', ':', ';', '—', '–']);

/**
 * A negation right before the candidate, unless it belongs to words that turn nothing ("not only"), is an answer, or the candidate begins with one that
 * goes along with it ("no dejaron que nadie grabara").
 */
function turned(candidate: Candidate, { not, affirming }: CompiledWords['engine']): string | null {
  const { sentence, quantity } = candidate;
  if (hitsOf(sentence, affirming).some((hit) => hit.first < candidate.first)) return null;
  const negations = hitsOf(sentence, not);
  const isAnswer = ({ first, last }: Span) =>
    first === sentence.first && answers.has(sentence.block.tokens[last + 1]?.norm ?? '');
  const goesAlong = ({ first }: Span) => !quantity && (first === candidate.first || first === candidate.first + 1);
  if (negations.some((hit) => isAnswer(hit) || goesAlong(hit))) return null;
  return before(candidate, not, quantity ? reach.notBeforeNumber : reach.notBeforeWording);
}

/** The words of a list that stand behind the candidate, outside it and at most `most` away. */
function after(candidate: Candidate, list: NumberSet, most: number): string | null {
  const { sentence } = candidate;
  const hit = hitsOf(sentence, list).find(({ first }) => first > candidate.last && first - candidate.last <= most);
  return hit ? wordsOf(sentence.block, hit) : null;
}

/** "The spraying has not come back": a negation right before one of the cues. */
function notWithin({ sentence, first }: Candidate, cues: readonly Span[], not: NumberSet): string | null {
  const within = hitsOf(sentence, not).find(
    (hit) => hit.first > first && cues.some((cue) => cue.first > hit.last && cue.first - hit.last <= reach.notBeforeCue)
  );
  return within ? wordsOf(sentence.block, within) : null;
}

/**
 * A plan concerns the value next to it: "pencilled in for half an hour, it ran to two hours" plans only the first, and not what became of it. What went
 * beyond the plan ("longer than scheduled: two hours") was none.
 */
function planned(candidate: Candidate, { words }: Surroundings): string | null {
  const { sentence } = candidate;
  const beyond = hitsOf(sentence, words.engine.beyond);
  for (const hit of hitsOf(sentence, words.engine.planned)) {
    if (beyond.some((than) => than.last === hit.first - 1)) continue;
    const away = distance(sentence.block, hit, candidate);
    const isBefore = hit.last < candidate.first;
    if (away > (isBefore ? reach.plan : reach.planAfter)) continue;
    if (isBefore && candidate.quantity && quantitiesOf(sentence, words).some((other) => between(other, hit, candidate))) continue;
    if (isBefore && hitsOf(sentence, words.engine.turnedOut).some((turn) => between(turn, hit, candidate))) continue;
    return wordsOf(sentence.block, hit);
  }
  return null;
}

const between = (span: Span, left: Span, right: Span) => span.first > left.last && span.last < right.first;

/** Before a comma, in what is spoken: "the man is, quote, fantastic". */
const spokenQuote = 'quote';

const opening = new Set(['“', '«', '„']);
const closing = new Set(['”', '»']);

/** Whether the words stand in quotation marks, which may have opened in an earlier sentence of the block. */
export function isQuoted(block: ReadBlock, span: Span): boolean {
  block.quoted ??= quotedTokens(block);
  return block.quoted[span.first] === true;
}

function quotedTokens({ tokens }: ReadBlock): boolean[] {
  let open = false;
  return tokens.map(({ norm }, i) => {
    const quoted = open;
    if (norm === '"') open = !open;
    else if (norm === spokenQuote && tokens[i + 1]?.norm === ',') open = true;
    else if (opening.has(norm)) open = true;
    else if (closing.has(norm)) open = false;
    return quoted;
  });
}
