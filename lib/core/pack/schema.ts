import { z } from 'zod';

z.config({ jitless: true });

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'a day as YYYY-MM-DD');
const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id: lower-case words joined by hyphens');

/** A text in each language of the interface. */
const text = z.strictObject({ en: z.string().min(1), es: z.string().min(1) });

export const sourceSchema = z.strictObject({
  id,
  title: z.string().min(1),
  publisher: text,
  url: z.url({ protocol: /^https?$/ }).optional(),
  published: day,
  /** The day is the earliest possible one, not the known one. */
  publishedAtEarliest: z.boolean().optional(),
  /** A page is this source if its title is one of these and, where hosts are given, its host is one of them. */
  recognise: z.strictObject({ hosts: z.array(z.string()).optional(), titles: z.array(z.string()).min(1) })
});

export const positionSchema = z.strictObject({
  /** What the source reports, in our own words. */
  text,
  /** The value as a person writes it ("over two hours"), read by the reader that reads pages. */
  value: text.optional(),
  /** Category topics: ids of the values the source uses. */
  category: z.array(id).min(1).optional(),
  /** Statement topics. */
  reported: z.boolean().optional(),
  /** Direction of the value, for topics that have one. */
  direction: id.optional(),
  /** The period or scope the source gives for its value, where it gives one. */
  scope: z.string().optional(),
  /** The day for which the source gives the value. */
  asOf: day
});
