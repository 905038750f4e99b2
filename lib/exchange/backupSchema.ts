import { z } from 'zod';
import type { Bundle } from '../core/moderation/bundle';
import type { Change, Correction, PositionEdit } from '../core/moderation/correction';
import type { UserSource } from '../core/moderation/userSource';
import type { PageText } from '../core/text/pageText';
import { addressShape, flagShape, idShape, stepShape, targetShape, timeShape } from './flagSchema';
import { dayShape, langShape, nameShape, textShape } from './readingSchema';

const bilingual = z.strictObject({ en: textShape, es: textShape });

const positionShape: z.ZodType<PositionEdit> = z.strictObject({
  text: bilingual,
  value: bilingual.optional(),
  category: z.array(nameShape).min(1).optional(),
  reported: z.boolean().optional(),
  direction: nameShape.optional(),
  scope: textShape.optional(),
  asOf: dayShape
});

const onQuote = { page: addressShape, target: targetShape, topic: nameShape };
const onPhrase = { pack: nameShape, topic: nameShape, lang: langShape, phrase: textShape.min(1) };

const changeShape: z.ZodType<Change> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('suppress-note'), ...onQuote }),
  z.strictObject({ kind: z.literal('set-value'), ...onQuote, value: textShape.min(1), lang: langShape }),
  z.strictObject({ kind: z.literal('suppress-wording'), ...onPhrase }),
  z.strictObject({ kind: z.literal('add-words'), list: nameShape, ...onPhrase }),
  z.strictObject({
    kind: z.literal('correct-position'),
    pack: nameShape,
    topic: nameShape,
    source: nameShape,
    position: positionShape
  })
]);

const correctionShape: z.ZodType<Correction> = z.strictObject({
  id: idShape,
  flag: idShape.nullable(),
  author: z.string().max(500),
  at: timeShape,
  change: changeShape
});

const sourceShape: z.ZodType<UserSource> = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  pack: nameShape,
  title: textShape.min(1),
  publisher: textShape,
  url: addressShape,
  published: dayShape,
  positions: z.record(nameShape, positionShape),
  off: z.boolean(),
  copyOf: nameShape.nullable(),
  author: z.string().max(500),
  at: timeShape
});

const blockKinds = ['headline', 'heading', 'paragraph', 'item', 'caption', 'quotation', 'cell', 'entry'] as const;

const pageShape: z.ZodType<PageText> = z.strictObject({
  url: addressShape,
  title: textShape,
  lang: langShape.nullable(),
  published: dayShape.nullable(),
  blocks: z.array(z.strictObject({ kind: z.enum(blockKinds), text: z.string() }))
});

export const bundleShape: z.ZodType<Bundle> = z.strictObject({
  flags: z.array(flagShape),
  steps: z.array(stepShape),
  corrections: z.array(correctionShape),
  sources: z.array(sourceShape),
  packs: z.array(z.strictObject({ id: nameShape, at: timeShape, pack: z.unknown() })),
  pages: z.array(z.strictObject({ url: addressShape, at: timeShape, page: pageShape }))
});
