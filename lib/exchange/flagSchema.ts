import { z } from 'zod';
import { type Flag, type FlagTarget, flagReasons, flagStates, type Shown } from '../core/moderation/flag';
import { actions, decisionCodes, type Step } from '../core/moderation/step';
import { dayShape, langShape, nameShape, readingShape, sourceVerdictShape, textShape } from './readingSchema';

/** Ids of flags, steps and corrections; foreign annotations bring addresses as theirs. */
export const idShape = z.string().min(1).max(500);
/** Milliseconds since 1970, up to the last moment that a date can hold. */
export const timeShape = z.int().min(0).max(8.64e15);
export const addressShape = z.string().max(4000);

const offset = z.int().min(0).nullable();

export const targetShape: z.ZodType<FlagTarget> = z.strictObject({
  exact: textShape.min(1),
  prefix: textShape,
  suffix: textShape,
  start: offset,
  end: offset
});

const shownShape: z.ZodType<Shown> = z.strictObject({
  note: textShape,
  topic: nameShape,
  status: z.enum(['conflict', 'differs', 'agree', 'compatible', 'unconfirmed']),
  reading: readingShape,
  speaker: textShape.nullable(),
  asOf: dayShape.nullable(),
  sources: z.array(sourceVerdictShape)
});

export const flagShape: z.ZodType<Flag> = z.strictObject({
  id: idShape,
  page: addressShape,
  title: textShape,
  pageDate: dayShape.nullable(),
  lang: langShape.nullable(),
  target: targetShape.nullable(),
  shown: shownShape.nullable(),
  pack: z.strictObject({ id: nameShape, version: nameShape }).nullable(),
  engine: z.string().max(200),
  reason: z.enum(flagReasons),
  comment: textShape,
  suggestedValue: textShape,
  suggestedTopic: nameShape.nullable(),
  author: z.string().max(500),
  at: timeShape
});

export const stepShape: z.ZodType<Step> = z.strictObject({
  id: idShape,
  batch: idShape,
  at: timeShape,
  author: z.string().max(500),
  action: z.enum(actions),
  flag: idShape.nullable(),
  correction: idShape.nullable(),
  to: z.enum(flagStates).nullable(),
  code: z.enum(Object.values(decisionCodes).flat()).nullable(),
  note: textShape,
  of: idShape.nullable()
});

/** A flag with its history, as the formats that are not ours carry it beside what they can say themselves. */
export const recordShape = z.strictObject({ flag: flagShape, steps: z.array(stepShape) });
