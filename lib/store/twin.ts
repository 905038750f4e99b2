import { Dexie, type DexieOptions, type Table } from 'dexie';
import type { UserPack } from '../core/moderation/bundle';
import type { Correction } from '../core/moderation/correction';
import type { Flag } from '../core/moderation/flag';
import type { Step } from '../core/moderation/step';
import type { UserSource } from '../core/moderation/userSource';
import type { Fact } from './rows';

/**
 * A second copy of what cannot be made anew. Chromium keeps all databases of an extension in one LevelDB, goes on writing after a record that
 * a crash has cut off, cannot read what follows, and then throws all of it away: of two hundred crashes in the middle of a write, one or
 * two do that. A storage bucket has a LevelDB of its own, and is never written to at the same moment.
 */
export class Twin extends Dexie {
  declare flags: Table<Flag, string>;
  declare steps: Table<Step, string>;
  declare corrections: Table<Correction, string>;
  declare sources: Table<UserSource, string>;
  declare packs: Table<UserPack, string>;
  declare facts: Table<Fact, string>;

  constructor(name: string, options: DexieOptions = {}) {
    super(name, { chromeTransactionDurability: 'strict', cache: 'disabled', ...options });
    this.version(1).stores({ flags: 'id', steps: 'id, at', corrections: 'id', sources: 'id', packs: 'id', facts: 'name' });
  }
}

/** The part of the Storage Buckets API (https://wicg.github.io/storage-buckets/) that is used; Chromium has it since version 122. */
interface Buckets {
  open(name: string): Promise<{ indexedDB: IDBFactory }>;
}

/** The second copy; null in browsers without storage buckets. Firefox keeps its databases in SQLite, which a crash does not break. */
export async function openTwin(name: string): Promise<Twin | null> {
  const buckets = (navigator as Navigator & { storageBuckets?: Buckets }).storageBuckets;
  if (!buckets) return null;
  const { indexedDB } = await buckets.open('second-copy');
  return new Twin(name, { indexedDB, IDBKeyRange });
}
