import type { NumberSet } from '../../pack/numberSet';
import type { Candidate, Surroundings } from '../candidate';
import { hitsOf, nearest, type ReadSentence, type Span, wordsOf } from '../readPage';
import { answers, relative } from '../words/small';
import { asks } from './asked';
import { isCalledFalse } from './calledFalse';
import type { Cues } from './cues';
import { isDefinite } from './definite';
import { denialOf } from './denied';
import { planned } from './planned';
import { before } from './standing';

/** How far before a value or wording a condition, a wish or a word for a mistake may stand, in tokens. */
const reach = { condition: 6, wish: 5, wrong: 10 };

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
  const question = asks(candidate, engine);
  if (question === 'asked') return 'it is asked, not reported';
  if (topic.topic.exclusive && isCompared(candidate, engine.comparing)) return 'it is only compared with';
  if (isCalledFalse(candidate, around)) return 'the next sentence calls it false';
  const statement = topic.topic.kind === 'statement';
  const denied = question === 'agreed' ? null : denialOf(candidate, spans, engine);
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
    planned(candidate, around);
  return supposed ? `«${supposed}»: it is supposed or planned, not reported` : { reported: true, value };
}

/** "Wrong: none were let in" says of what stands before it that it is wrong. */
const isOfSentenceBefore = ({ first, block: { tokens } }: ReadSentence, wrong: Span) =>
  wrong.first === first && answers.has(tokens[wrong.last + 1]?.norm ?? '');

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
