import type { Token } from '../../text/tokens';
import { matchAt } from '../phrases';
import { normAt, overHyphen, type Scene, tokenAt } from '../scene';
import { parseDigits } from './digits';

/** Spaced groups of three digits one number can have: 1 000 000 000 000. */
const mostGroups = 4;
const writtenFractions: Record<string, number> = { '1/2': 0.5, '1/4': 0.25, '3/4': 0.75 };
const fractionMarks: Record<string, number> = { '½': 0.5, '¼': 0.25, '¾': 0.75 };

/** How a number begins. */
export interface Head {
  /** Below a thousand, or any value in digits; -1 where the first word is a scale. */
  current: number;
  next: number;
  digits: boolean;
  article: boolean;
  half: boolean;
}

/** The beginning of a number at `i`: digits, an article, a half, or the place of its first word. */
export function readHead(scene: Scene, i: number): Head | null {
  const token = tokenAt(scene, i);
  if (!token) return null;
  if (token.kind === 'number') return readDigits(scene, i, token);
  const { words, cardinals, scales } = scene.lexicon;
  const { articles, halves } = words.numbers;
  if (halves.includes(token.norm)) return halfHead(scene, i);
  if (articles.includes(token.norm)) {
    const at = overHyphen(scene, i + 1);
    if (halves.includes(normAt(scene, at))) return halfHead(scene, at);
    return { current: 1, next: i + 1, digits: false, article: true, half: false };
  }
  if (isDefinite(scene, i)) return { current: 1, next: i, digits: false, article: false, half: false };
  if (cardinals.has(token.norm) || scales.get(token.norm) === 1_000)
    return { current: -1, next: i, digits: false, article: false, half: false };
  return null;
}

/** "the dozen", "the hundred dead", "más del centenar": the article stands for one. Without it "par de horas" is one as well. */
function isDefinite(scene: Scene, i: number): boolean {
  const { lexicon, tokens, to } = scene;
  const defined = lexicon.articles.has(normAt(scene, i - 1));
  if (defined && lexicon.words.numbers.hundred === normAt(scene, i)) return true;
  const collective = matchAt(lexicon.collectives, tokens, i, to);
  return collective !== null && (defined || lexicon.units.next.get(normAt(scene, collective.next))?.value?.kind === 'duration');
}

function halfHead(scene: Scene, i: number): Head {
  const at = overHyphen(scene, i + 1);
  const next = scene.lexicon.words.numbers.articles.includes(normAt(scene, at)) ? at + 1 : i + 1;
  return { current: 0.5, next, digits: false, article: true, half: true };
}

function readDigits(scene: Scene, i: number, token: Token): Head | null {
  let raw = token.norm;
  let next = i + 1;
  if (raw.length <= 3) {
    for (let group = 0; group < mostGroups && isGroup(tokenAt(scene, next)); group++) raw += (scene.tokens[next++] as Token).norm;
    if (isGroup(tokenAt(scene, next))) return null;
  }
  let current = parseDigits(raw, scene.lexicon.words.numbers.decimal);
  if (current === null) return null;
  const written = writtenFraction(scene, next);
  if (written) return { current: current + written, next: next + 3, digits: true, article: false, half: false };
  const fraction = fractionMarks[normAt(scene, next)];
  if (fraction) {
    current += fraction;
    next++;
  }
  return { current, next, digits: true, article: false, half: false };
}

/** The fraction in "1 1/2". */
function writtenFraction(scene: Scene, i: number): number | null {
  if (normAt(scene, i + 1) !== '/' || !tokenAt(scene, i)?.spaced) return null;
  return writtenFractions[`${normAt(scene, i)}/${normAt(scene, i + 2)}`] ?? null;
}

const isGroup = (token: Token | null) =>
  token !== null && token.kind === 'number' && token.norm.length === 3 && token.spaced && /^\d{3}$/.test(token.norm);
