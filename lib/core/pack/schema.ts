import { z } from 'zod';

z.config({ jitless: true });

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'a day as YYYY-MM-DD');
const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id: lower-case words joined by hyphens');

/** A text in each language of the interface. */
const text = z.strictObject({ en: z.string().min(1), es: z.string().min(1) });

const sourceSchema = z.strictObject({
  id,
  title: z.string().min(1),
  /** Absent where it is not known: the source then goes by its title. */
  publisher: text.optional(),
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

/** Words and phrases of a list, by language; `any` holds names that are the same in every language. */
const wordsSchema = z.strictObject({
  any: z.array(z.string()).optional(),
  en: z.array(z.string()).optional(),
  es: z.array(z.string()).optional()
});

/** The name of a word list of the pack. */
const list = z.string().min(1);

/**
 * Something that happened, or is on, that values belong to. A value is given to the event named nearest to it; so events that a reader could
 * confuse with a topic's own are listed too, as rivals, with no topic of their own.
 */
export const eventSchema = z.strictObject({
  /** Events of one group are rivals for a value: a length belongs to a meeting or a call, never to a raid. */
  group: id,
  /** The day it took place. A page of the days after it that names its parties is taken to speak of it. */
  on: day.optional(),
  /** A page about it (a film, a novel) tells nothing real, but where a sentence names an event with its parties. */
  unreal: z.boolean().optional(),
  /** Named in passing: it takes only the numbers that stand by it in its sentence, no wordings and nothing that follows. */
  aside: z.boolean().optional(),
  /** Phrases that name it and nothing else. */
  names: z.array(list),
  /** General nouns and phrases ("the talks", "it lasted"): this event where it is the one spoken of, or where its parties stand by. */
  nouns: z.array(list).optional(),
  /** Every party must stand in the sentence for a general noun to name the event by itself. */
  parties: z.array(list).optional(),
  /** Nobody spoke of it before this day: on an older page it is not meant. */
  from: day.optional(),
  /** It is a part of this event: one strike of many. Words of a total ("in all") lift a value from the part to the whole. */
  partOf: id.optional()
});

/** One way in which a topic is spoken of. All that is given must hold. */
export const patternSchema = z.strictObject({
  /** Groups of lists; a phrase of each group must stand in the sentence. */
  cues: z.array(z.array(list).min(1)).optional(),
  /** How many tokens away from the value a cue may stand. */
  reach: z.number().int().positive().optional(),
  /** Whether the event must be named in the sentence itself, in its block, or may be what the page is about. Only for topics with an event. */
  event: z.enum(['sentence', 'block', 'context']).optional(),
  /** One of these must stand in the sentence, elsewhere in its block or the one before, or in the headline. */
  context: z.array(list).optional(),
  /** Where one of these was named later than the context, the words are of that: "Honduras … its largest trading partner". */
  rivals: z.array(list).optional(),
  /** Words that put a value out of scope where they stand nearer to it than the cues. */
  out: z.array(list).optional(),
  /** Words that put a value out of scope where they stand right beside it: "23 soldiers" are not the whole toll. */
  beside: z.array(list).optional(),
  /** Words that put what follows them out of scope: "usually open to the press". */
  before: z.array(list).optional(),
  /** Words that put a value out of scope wherever near it they stand, however near the cues are; at the head of the sentence, wherever it stands. */
  never: z.array(list).optional(),
  /** What may be counted: the nouns that may follow the number. */
  counted: z.array(list).optional(),
  /** The least and the greatest figure, or first and last day, that the topic can have. */
  between: z.union([z.tuple([z.number(), z.number()]), z.tuple([day, day])]).optional(),
  /** What is planned, threatened or hoped counts too. */
  planned: z.boolean().optional(),
  /** The words must stand in quotation marks. */
  quoted: z.boolean().optional(),
  /** Whose words it must be: lists of names. */
  speaker: z.array(list).optional(),
  /** Others whom the speaker's words mean where they are named before them: "the president" is Petro in a paragraph that begins with him. */
  namesakes: z.array(list).optional(),
  /** A part of the event (the first strike of many) counts as the event. */
  parts: z.boolean().optional(),
  /** Dates: words at the day on which it ended ("until", "freed"); with one in this sentence or the next, the value is the whole span. */
  until: z.array(list).optional(),
  /** Dates: it is a beginning, so that of a span that goes on beyond its bounds ("a member from 1977 to 1990") the first day is meant. */
  starts: z.boolean().optional(),
  /** Dates: lists of phrases that stand for days of their own ("his first week back in office"). */
  dates: z.record(list, z.strictObject({ from: day, to: day })).optional(),
  /** Statements: lists whose phrases say it by themselves, without cues. */
  says: z.array(list).optional()
});

const valueSchema = z.strictObject({
  label: text,
  words: z.array(list).min(1),
  /** This value lies inside another: the Oval Office in the White House. */
  inside: id.optional(),
  /** What it says is of a person ("a nice man"): an event of the same people will do as well as the topic's. */
  ofPerson: z.boolean().optional()
});

/** Who runs a deficit: the party that owns the balance word, or the other one where the word is of the opposite sign. */
const directionSchema = z.strictObject({
  name: z.string().min(1),
  parties: z.record(id, z.array(list).min(1)),
  /** How each direction is said after the value: "Colombia's deficit". */
  labels: z.record(id, text).optional(),
  own: z.array(list).min(1),
  other: z.array(list).min(1),
  against: z.array(list).min(1),
  /** "With whom": the party named before it is the one it is run against. */
  withWhom: z.array(list).min(1),
  /** Whose it is where nobody says so, and the text just before names this party. */
  unsaid: id.optional()
});

const topicKinds = ['duration', 'count', 'money', 'percent', 'date', 'category', 'statement'] as const;

export const topicSchema = z.strictObject({
  id,
  kind: z.enum(topicKinds),
  label: text,
  question: text,
  event: id.optional(),
  /** A toll that grows. */
  cumulative: z.boolean().optional(),
  /** A date of something that can happen more than once. */
  repeatable: z.boolean().optional(),
  /** Two values of the set cannot both be true. */
  exclusive: z.boolean().optional(),
  /** Dates without a year are of the year that puts them nearest to this day. */
  near: day.optional(),
  values: z.record(id, valueSchema).optional(),
  direction: directionSchema.optional(),
  /** Words for the period or part a value is limited to ("services included"). */
  scopes: z.array(list).optional(),
  /** In per cent and minutes: other margins than 20 and 15 for what is "about" and what is rounded. */
  margins: z.strictObject({ about: z.number().positive().optional(), rounded: z.number().positive().optional() }).optional(),
  find: z.array(patternSchema).min(1),
  positions: z.record(id, positionSchema)
});

export const packSchema = z.strictObject({
  format: z.literal(1),
  id,
  version: z.string().regex(/^\d+\.\d+\.\d+$/, 'a version such as 1.0.0'),
  updated: day,
  title: text,
  about: text,
  /** The day dates are read against on pages that do not say when they were published. */
  date: day,
  /** A page is read only if its text holds, for one of these lines, a word of each of the line's groups. */
  gate: z.array(z.array(z.array(z.string().min(2)).min(1)).min(1)).min(1),
  sources: z.array(sourceSchema).min(1),
  words: z.record(z.string(), wordsSchema),
  events: z.record(id, eventSchema),
  topics: z.array(topicSchema).min(1)
});

export type Pack = z.infer<typeof packSchema>;
export type Position = z.infer<typeof positionSchema>;
export type Topic = z.infer<typeof topicSchema>;
export type Pattern = z.infer<typeof patternSchema>;
export type PackEvent = z.infer<typeof eventSchema>;
