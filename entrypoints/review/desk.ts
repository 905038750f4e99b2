import type { Desk } from '@/components/review/desk';
import { readSetValue } from '@/lib/core/moderation/correctNotes';
import { listsOf } from '@/lib/core/pack/layer';
import type { Pack } from '@/lib/core/pack/schema';
import { readingInWords } from '@/lib/core/present/readingInWords';
import { shownFrom } from '@/lib/core/present/shownFrom';
import type { Words } from '@/lib/locale/phrases';
import { askBackground } from '@/lib/messages/send';
import type { Store } from '@/lib/store/database';
import type { Author } from '@/lib/store/decide';
import { loadLayer } from '@/lib/store/layer';
import { broughtIn } from './bringIn';
import { impactOf } from './impact';
import { noteLine } from './noteLine';
import { compiledUnder, plainPacks } from './packs';
import { positionOf, proposedFor } from './positions';
import { takenOut } from './takeOut';

/** Puts the engine, the formats and the background behind the moderator's pages. */
export async function makeDesk(store: Store, author: Author, words: Words): Promise<Desk> {
  const plainOnes = await plainPacks(store);
  const packs = compiledUnder(plainOnes, await loadLayer(store)).map(shownFrom);
  const plain = (id: string): Pack | undefined => plainOnes.find((pack) => pack.id === id);
  return {
    store,
    author,
    words,
    packs,
    lists(packId, topicId) {
      const pack = plain(packId);
      const topic = pack?.topics.find(({ id }) => id === topicId);
      if (!pack || !topic) return [];
      return listsOf(pack, topic).map((name) => ({ name, sample: sampleOf(pack, name, words) }));
    },
    impact: (changes, sources = []) => impactOf(store, changes, sources, words),
    shown: ({ shown, target }) => shown && noteLine(shown, target?.exact ?? '', packs, words),
    readSet(packId, topicId, value, lang, asOf) {
      const topic = plain(packId)?.topics.find(({ id }) => id === topicId);
      const reading = topic && readSetValue(topic, { value, lang }, asOf);
      return topic && reading ? readingInWords(reading, topic, words) : null;
    },
    position(written) {
      const pack = plain(written.pack);
      return pack ? positionOf(pack, written, words) : null;
    },
    proposed(page, packId) {
      const pack = plain(packId);
      return pack ? proposedFor(pack, page, words) : [];
    },
    takeOut: (format, seqs) => takenOut(store, format, words, seqs),
    bringIn: (file) => broughtIn(store, file, words),
    async layerChanged() {
      await askBackground('layerChanged', null);
    }
  };
}

/** A few words of a list, so that a moderator knows it. */
function sampleOf(pack: Pack, name: string, { lang }: Words): string {
  const list = pack.words[name];
  return [...(list?.[lang] ?? []), ...(list?.any ?? [])].slice(0, 4).join(', ');
}
