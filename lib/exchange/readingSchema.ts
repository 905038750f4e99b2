import { z } from 'zod';
import type { Reading } from '../core/verdict/reading';
import type { SourceVerdict } from '../core/verdict/verdict';

z.config({ jitless: true });

export const dayShape = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
export const textShape = z.string().max(20_000);
/** Ids of packs, topics, sources and values. */
export const nameShape = z.string().min(1).max(200);
export const langShape = z.enum(['en', 'es']);

const bound = z.number().nullable();

const valueReading = z.strictObject({
  kind: z.enum(['duration', 'count', 'money', 'percent']),
  hedge: z.enum(['exact', 'rounded', 'about', 'nearly', 'just-over', 'over', 'at-least', 'under', 'up-to', 'range', 'vague']),
  figure: bound,
  min: bound,
  max: bound,
  minOpen: z.boolean(),
  maxOpen: z.boolean(),
  direction: z.exactOptional(nameShape),
  scope: z.exactOptional(textShape)
});

export const readingShape: z.ZodType<Reading> = z.union([
  valueReading,
  z.strictObject({ kind: z.literal('date'), from: dayShape, to: dayShape }),
  z.strictObject({ kind: z.literal('category'), category: z.array(nameShape) }),
  z.strictObject({ kind: z.literal('statement'), reported: z.boolean() })
]);

export const sourceVerdictShape: z.ZodType<SourceVerdict> = z.strictObject({
  source: nameShape,
  verdict: z.enum(['agrees', 'compatible', 'dated', 'conflicts', 'differs', 'silent']),
  cause: z
    .enum(['rounding', 'other-bound', 'other-date', 'other-period-or-scope', 'other-direction', 'other-wording', 'other-figure'])
    .nullable()
});
