import type { Lang } from '../text/pageText';
import { type Token, tokenise } from '../text/tokens';
import { rolesOfNumber } from './beside';
import { codeEnd } from './codes';
import { readDate } from './date/range';
import { hedgeAfter, hedgeBeforeUnit } from './hedge/hedgeAfter';
import { hedgeBefore } from './hedge/hedgeBefore';
import { intervalOf } from './hedge/interval';
import { readVague } from './hedge/vague';
import { lexiconOf } from './lexicon';
import { matchAt, matchBefore } from './phrases';
import type { Hedge, Quantity } from './quantity';
import { rangeOf } from './range';
import type { Core, Scene } from './scene';
import { readShare } from './share';
import { Role } from './starts';
import { readClock } from './time/clock';
import { clockSpan } from './time/clockSpan';
import { unreadEnd } from './unread';
import { readMoney, readUnitFirst, readValueCore } from './value';

/** Every quantity of a text, in reading order, none overlapping another. Linear in the length; never throws. */
export function readQuantities(text: string, lang: Lang): Quantity[] {
  return readTokens(tokenise(text), lang);
}

/**
 * Every quantity among the tokens `from` to `to` (not included), in reading order. `first` and `last` of what is found are
 * indexes into `tokens`, `start` and `end` offsets into their text.
 */
export function readTokens(tokens: Token[], lang: Lang, from = 0, to = tokens.length): Quantity[] {
  const lexicon = lexiconOf(lang);
  const scene: Scene = { tokens, from, to, lexicon };
  const found: Quantity[] = [];
  let floor = from;
  let i = from;
  while (i < to) {
    const token = tokens[i] as Token;
    const roles = rolesAt(scene, i, token);
    if (roles === 0 || (roles & Role.article && !opensAfterArticle(scene, i))) {
      i++;
      continue;
    }
    const next = readAt(scene, i, roles, floor, found);
    if (next > i) floor = next;
    i = Math.max(next, i + 1);
  }
  return found;
}

/** "a", "un": the word after it decides at once in nearly every case; or it is an hour itself, "la una". */
function opensAfterArticle({ tokens, from, to, lexicon }: Scene, i: number): boolean {
  if (matchBefore(lexicon.clockCues, tokens, i - 1, from)) return true;
  let next = i + 1 < to ? (tokens[i + 1] as Token) : undefined;
  if (next?.norm === '-' && i + 2 < to) next = tokens[i + 2];
  return next !== undefined && lexicon.afterArticle.has(next.norm);
}

function rolesAt(scene: Scene, i: number, token: Token): number {
  if (token.kind === 'number') return rolesOfNumber(scene, i);
  const roles = scene.lexicon.roles.of(token.word);
  return roles & Role.plain ? rolesOfNumber(scene, i) : roles;
}

/** Reads what begins at `i` into `found` and gives the index to go on from; `i` itself where nothing begins. */
function readAt(scene: Scene, i: number, roles: number, floor: number, found: Quantity[]): number {
  if (roles & Role.trap) {
    const trap = matchAt(scene.lexicon.trapPhrases, scene.tokens, i, scene.to);
    if (trap) return trap.next;
  }
  const dateOrTime = readMoment(scene, i, roles);
  if (dateOrTime) return pushMoment(scene, dateOrTime, found);
  const code = roles & Role.number ? codeEnd(scene, i) : null;
  if (code !== null) return code;
  const core = readCore(scene, i, roles, false);
  if (!core) return i;
  return pushValue(scene, core, floor, found);
}

/** A number that has a date or time beside it is that, whatever else it could be. */
function readMoment(scene: Scene, i: number, roles: number): Core | null {
  const token = scene.tokens[i] as Token;
  if (token.kind === 'number' && !token.spaced && i > scene.from && isTied(scene, i)) return null;
  const date = roles & Role.date ? readDate(scene, i) : null;
  if (date && !isCountedYear(scene, date)) return date;
  return roles & Role.clock ? readClock(scene, i) : null;
}

function isTied(scene: Scene, i: number): boolean {
  const before = scene.tokens[i - 1] as Token;
  return before.kind === 'word' || before.norm === '/' || before.norm === '#' || scene.lexicon.starts.has(before.norm);
}

/** "more than 2000": nobody hedges a year so. */
function isCountedYear(scene: Scene, core: Core): boolean {
  if (core.next !== core.first + 1 || core.date?.from.year === undefined || core.date.to) return false;
  const hedge = matchBefore(scene.lexicon.hedgesBefore, scene.tokens, core.first - 1, scene.from)?.value.hedge;
  return hedge === 'over' || hedge === 'at-least' || hedge === 'under' || hedge === 'just-over' || hedge === 'up-to';
}

function readCore(scene: Scene, i: number, roles: number, noJoin: boolean): Core | null {
  return (
    (roles & Role.money ? readMoney(scene, i) : null) ??
    (roles & Role.share ? readShare(scene, i) : null) ??
    (roles & Role.vague ? readVague(scene, i) : null) ??
    (roles & Role.number ? readValueCore(scene, i, { noJoin }) : null) ??
    (roles & Role.unit ? readUnitFirst(scene, i) : null)
  );
}

function pushMoment(scene: Scene, core: Core, found: Quantity[]): number {
  const quantity = quantityOf(scene, core, core.first, core.next, {
    min: null,
    max: null,
    minOpen: false,
    maxOpen: false,
    hedge: 'exact'
  });
  if (core.kind === 'time') Object.assign(quantity, { min: core.value, max: core.value });
  const start = found.at(-1);
  const span = start && core.kind === 'time' ? clockSpan(scene, start, quantity) : null;
  if (span) found[found.length - 1] = span;
  else found.push(quantity);
  return core.next;
}

/** What a range may have for its other end. */
function readOther(scene: Scene, i: number, noJoin: boolean): Core | null {
  const token = i < scene.to ? scene.tokens[i] : undefined;
  return token ? readCore(scene, i, rolesAt(scene, i, token), noJoin) : null;
}

function pushValue(scene: Scene, plain: Core, floor: number, found: Quantity[]): number {
  const joint = rangeOf(scene, plain, floor, readOther);
  const range = joint && 'core' in joint ? joint : null;
  const core = range?.core ?? plain;
  const skip = unreadEnd(scene, core);
  if (skip !== null) return skip;
  const before = hedgeBefore(scene, core, joint && 'change' in joint ? joint.change + 1 : floor);
  const inner = range ? null : hedgeBeforeUnit(scene, core);
  const whole = inner?.core ?? core;
  const after = inner ?? hedgeAfter(scene, whole.next);
  const first = before?.first ?? core.first;
  const next = after?.next ?? whole.next;
  const hedge = before?.hedge ?? after?.hedge ?? core.own ?? null;
  if (range)
    found.push(
      quantityOf(scene, whole, first, next, { min: range.min, max: range.max, minOpen: false, maxOpen: false, hedge: 'range' })
    );
  else if (whole.vague)
    found.push(
      quantityOf(scene, whole, first, next, {
        min: whole.vague[0],
        max: whole.vague[1],
        minOpen: false,
        maxOpen: false,
        hedge: 'vague'
      })
    );
  else found.push(quantityOf(scene, whole, first, next, intervalOf(whole.value ?? 0, hedge, whole.kind)));
  return next;
}

type Bounds = Pick<Quantity, 'min' | 'max' | 'minOpen' | 'maxOpen'> & { hedge: Hedge };

function quantityOf(scene: Scene, core: Core, first: number, next: number, bounds: Bounds): Quantity {
  const { tokens } = scene;
  const last = next - 1;
  const quantity: Quantity = {
    kind: core.kind,
    first,
    last,
    start: (tokens[first] as Token).start,
    end: (tokens[last] as Token).end,
    figure: core.value,
    ...bounds
  };
  if (core.unit !== undefined) quantity.unit = core.unit;
  if (core.scale >= 1_000) quantity.scaled = true;
  if (core.date) quantity.date = core.date;
  return quantity;
}
