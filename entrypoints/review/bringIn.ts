import type { Brought } from '@/components/review/desk';
import { readFile } from '@/lib/exchange/readFile';
import type { Words } from '@/lib/locale/phrases';
import { bringIn } from '@/lib/store/bringIn';
import type { Store } from '@/lib/store/database';

/** Brings a file in, whole or not at all, and says in a sentence what came of it. */
export async function broughtIn(store: Store, file: File, words: Words): Promise<Brought> {
  const refused = (place: string, reason: string) => ({
    ok: false,
    said: words.say('exchange.refused', { place: place || '–', reason })
  });
  const read = await readFile(file);
  if (!read.ok) return refused(read.place, words.say(`file.${read.problem}`));
  const result = await bringIn(store, read.value);
  if (!result.ok) return { ok: false, said: words.say(`store.${result.problem}`) };
  if ('clash' in result.value) {
    const { list, index } = result.value.clash;
    return refused(`${list}[${index}]`, words.say('file.differs-from-kept'));
  }
  const { flags, steps, corrections, sources } = result.value;
  return { ok: true, said: words.say('exchange.brought', { flags, steps, corrections, sources }) };
}
