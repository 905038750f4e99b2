import { z } from 'zod';
import type { FlagRecord } from '../core/moderation/bundle';
import { firstStep } from '../core/moderation/firstStep';
import type { Flag, FlagTarget } from '../core/moderation/flag';
import { checked } from './check';
import { addressShape } from './flagSchema';
import type { Read } from './read';
import { textShape } from './readingSchema';

const quote = z.looseObject({
  type: z.literal('TextQuoteSelector'),
  exact: textShape.min(1),
  prefix: textShape.optional(),
  suffix: textShape.optional()
});
const position = z.looseObject({ type: z.literal('TextPositionSelector'), start: z.int().min(0), end: z.int().min(0) });
const other = z.looseObject({ type: z.string() });
const selector = z.union([quote, position, other]);
const body = z.union([z.string(), z.looseObject({ value: z.string().optional(), purpose: z.string().optional() })]);
const listed = <T extends z.ZodType>(shape: T) => z.union([z.array(shape), shape]);
const creator = z.union([z.string(), z.looseObject({ name: z.string().optional() })]);

/** As much of the W3C's model as a flag can be made of. */
const annotation = z.looseObject({
  id: z.string().min(1).max(500),
  created: z.string().optional(),
  creator: listed(creator).optional(),
  body: listed(body).optional(),
  target: listed(z.union([addressShape, z.looseObject({ source: addressShape, selector: listed(selector).optional() })]))
});

const asList = <T>(value: T | T[] | undefined): T[] => (value === undefined ? [] : Array.isArray(value) ? value : [value]);

/** A flag out of an annotation that another program made: its first target, its comment, its author. Its id and step are the annotation's. */
export function foreignRecord(item: unknown, place: PropertyKey[]): Read<FlagRecord> {
  const read = checked(annotation, item, place);
  if (!read.ok) return read;
  const { id, created, creator: makers, body: bodies, target: targets } = read.value;
  const [target] = asList(targets);
  const page = typeof target === 'string' ? target : (target?.source ?? '');
  const selectors = typeof target === 'string' ? [] : asList(target?.selector);
  const [maker] = asList(makers);
  const author = (typeof maker === 'string' ? maker : (maker?.name ?? '')).slice(0, 500);
  const comment = asList(bodies)
    .flatMap((one) => (typeof one === 'string' ? [] : (one.value ?? [])))
    .join('\n')
    .slice(0, 20_000);
  const at = Math.max(0, Date.parse(created ?? '') || 0);
  const flag: Flag = { ...blank, id, page, target: quoteIn(selectors), comment, author, at };
  const step = firstStep(flag, { id: `${id}#flag`.slice(-500), batch: id });
  return { ok: true, value: { flag, steps: [step] } };
}

/** What an annotation says nothing of. */
const blank = {
  title: '',
  pageDate: null,
  lang: null,
  shown: null,
  pack: null,
  engine: '',
  reason: 'other',
  suggestedValue: '',
  suggestedTopic: null
} as const;

function quoteIn(selectors: z.infer<typeof selector>[]): FlagTarget | null {
  const found = selectors.map((one) => quote.safeParse(one).data).find((one) => one !== undefined);
  if (!found) return null;
  const place = selectors.map((one) => position.safeParse(one).data).find((one) => one !== undefined);
  return {
    exact: found.exact,
    prefix: found.prefix ?? '',
    suffix: found.suffix ?? '',
    start: place?.start ?? null,
    end: place?.end ?? null
  };
}
