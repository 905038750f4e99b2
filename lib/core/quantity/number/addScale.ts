import { matchAt } from '../phrases';
import { normAt, tokenAt } from '../scene';
import type { Adding } from './adding';
import { parseDigits } from './digits';

/** What a mark directly after digits multiplies them by ("580m", "1.3bn"), if the word at `at` is one. */
export function scaleMark({ scene, head, scale, options }: Adding, norm: string, at: number): number | undefined {
  if (!head.digits || scale !== 1 || at !== head.next) return undefined;
  const { lexicon, tokens, to } = scene;
  const sure = lexicon.scaleMarks.get(norm);
  if (sure !== undefined) return sure;
  const money = lexicon.moneyScaleMarks.get(norm);
  if (money === undefined || options.money) return money;
  const unit = matchAt(lexicon.units, tokens, at + 1, to)?.value;
  return unit?.kind === 'money' || lexicon.people.has(normAt(scene, at + 1)) ? money : undefined;
}

/** Adds "thousand", "million", "mil millones". False, and nothing added, where the word does not continue the number. */
export function addScale(adding: Adding, scale: number, next: number): boolean {
  if (scale === 1_000) {
    if (adding.group > 0 || adding.current === 0) return false;
    adding.group = (adding.current < 0 ? 1 : adding.current) * 1_000;
  } else {
    const amount = adding.group + Math.max(adding.current, 0);
    if (amount === 0 || scale >= adding.lastBig) return false;
    adding.total += amount * scale;
    adding.group = 0;
    adding.lastBig = scale;
  }
  adding.current = -1;
  adding.place = 4;
  const thousandsOf = scale !== 1_000 && adding.scale === 1_000 && adding.total >= 1e9;
  adding.scale = thousandsOf ? scale * 1_000 : scale;
  adding.at = next;
  moreDigits(adding, scale);
  return true;
}

/** "1 millón 300 mil", "2 million 500,000", "mil 300": digits again after a scale, if they are lower than it. */
function moreDigits(adding: Adding, after: number): void {
  const { scene, at } = adding;
  const { numbers } = scene.lexicon.words;
  const token = tokenAt(scene, at);
  if (token?.kind !== 'number' || !token.spaced) return;
  const value = parseDigits(token.norm, numbers.decimal);
  if (value === null || !Number.isInteger(value)) return;
  const thousands = scene.lexicon.scales.get(normAt(scene, at + 1)) === 1_000;
  if (after === 1_000) {
    if (numbers.digitsAfterThousand && value < 1_000 && token.norm.length <= 3 && !thousands) addGroup(adding, value, 1);
    return;
  }
  if (thousands && value < 1_000) addGroup(adding, value * 1_000, 2);
  else if (token.norm.length > 4 && value >= 1_000 && value < 1e6) addGroup(adding, value, 1);
}

function addGroup(adding: Adding, value: number, tokens: number): void {
  adding.group += value;
  if (tokens === 1) adding.place = 0;
  adding.at += tokens;
}
