import type { ShownPack, ShownTopic } from '@/lib/core/present/shownPack';
import type { Lang } from '@/lib/core/text/pageText';

export interface Topic {
  pack: ShownPack;
  topic: ShownTopic;
}

/** Every topic of the packs in use, in their order. */
export const allTopics = (packs: ShownPack[]): Topic[] => packs.flatMap((pack) => pack.topics.map((topic) => ({ pack, topic })));

/** A topic by its id; undefined for one that no pack has any more. */
export const topicBy = (packs: ShownPack[], id: string): Topic | undefined =>
  allTopics(packs).find(({ topic }) => topic.id === id);

/** The name of a topic in the reader's language; the id itself where no pack has it, `none` where there is no topic. */
export const topicName = (packs: ShownPack[], id: string, lang: Lang, none: string): string =>
  id === '' ? none : (topicBy(packs, id)?.topic.label[lang] ?? id);
