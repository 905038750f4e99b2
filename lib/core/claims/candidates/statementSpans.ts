import type { CompiledPattern } from '../../pack/compile';
import type { Hit } from '../../pack/lexicon';
import { distance, hitsOf, type ReadSentence, type Span } from '../readPage';

/** The widest span that the words of a statement may take. */
const widestStatement = 24;

/** Where a statement is made: a phrase that says it, or a place where words of every group stand together. */
export function statementSpans(pattern: CompiledPattern, sentence: ReadSentence): Span[] {
  if (!pattern.says.isEmpty) return together(hitsOf(sentence, pattern.says));
  const groups = pattern.cues.map((lists) => hitsOf(sentence, lists));
  const [anchors, ...others] = groups;
  const spans: Span[] = [];
  for (const anchor of anchors ?? []) {
    let span: Span = { first: anchor.first, last: anchor.last };
    for (const group of others) {
      const near = nearestOf(group, span, sentence);
      if (!near) return [];
      span = { first: Math.min(span.first, near.first), last: Math.max(span.last, near.last) };
    }
    if (span.last - span.first <= widestStatement && !crosses(span, sentence)) spans.push(span);
  }
  return shortest(spans);
}

/** No statement goes across a semicolon. */
const crosses = ({ first, last }: Span, { block }: ReadSentence) =>
  block.tokens.slice(first, last).some(({ norm }) => norm === ';');

function nearestOf(hits: readonly Hit[], span: Span, sentence: ReadSentence): Hit | null {
  let best: Hit | null = null;
  for (const hit of hits) {
    if (!best || distance(sentence.block, hit, span) < distance(sentence.block, best, span)) best = hit;
  }
  return best;
}

/** All phrases of the sentence as one span, if they stand close enough; else the longest ("a red cap and a signed copy" is one claim). */
function together(spans: readonly Span[]): Span[] {
  const first = Math.min(...spans.map((span) => span.first));
  const last = Math.max(...spans.map((span) => span.last));
  if (spans.length && last - first <= widestStatement) return [{ first, last }];
  return [...spans].sort((a, b) => b.last - b.first - (a.last - a.first)).slice(0, 1);
}

const shortest = (spans: readonly Span[]): Span[] => [...spans].sort((a, b) => a.last - a.first - (b.last - b.first)).slice(0, 1);
