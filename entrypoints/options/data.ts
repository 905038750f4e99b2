import { browser } from 'wxt/browser';
import type { DataActs } from '@/components/options/DataPart';
import { writeBackup } from '@/lib/exchange/backup';
import { readFile } from '@/lib/exchange/readFile';
import { askBackground } from '@/lib/messages/send';
import { type Brought, bringIn, type Clash } from '@/lib/store/bringIn';
import { Store } from '@/lib/store/database';
import { takeOutAll } from '@/lib/store/takeOut';

const store = new Store();

/** The options' buttons on what is kept, over the store and its formats. */
export const dataActs: DataActs = {
  takeOut: async () => writeBackup(await takeOutAll(store), Date.now()),
  async bringIn(file, words) {
    const read = await readFile(file);
    if (!read.ok) return words.say('options.importRefused', { place: read.place, reason: words.say(`file.${read.problem}`) });
    const brought = await bringIn(store, read.value);
    if (!brought.ok) return words.say(`store.${brought.problem}`);
    const outcome = brought.value;
    if (isClash(outcome)) {
      const { list, index } = outcome.clash;
      return words.say('options.importRefused', { place: `${list}[${index}]`, reason: words.say('file.differs-from-kept') });
    }
    await askBackground('layerChanged', null);
    const count = Object.values(outcome).reduce((sum, one) => sum + one, 0);
    return words.say('options.imported', { count });
  },
  async deleteAll() {
    await store.deleteAll();
    await browser.storage.local.clear();
    await askBackground('layerChanged', null);
  }
};

const isClash = (outcome: Brought | Clash): outcome is Clash => 'clash' in outcome;
