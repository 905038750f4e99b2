import type { Transaction } from 'dexie';

export interface DatabaseVersion {
  version: number;
  /** Tables and indexes that this version adds or changes. */
  stores: Record<string, string | null>;
  /** Brings the rows of the version before up to this one, in the transaction that changes the tables. */
  upgrade?: (tx: Transaction) => Promise<void>;
}

/** Every version that was ever released, oldest first. A released one is never changed: a change is a new version. */
export const versions: DatabaseVersion[] = [
  {
    version: 1,
    stores: {
      flags: '++seq, &id, page, claim, quote',
      columns: 'piece',
      steps: 'id, flag, correction, batch, at',
      corrections: 'id, active, flag',
      sources: 'id',
      packs: 'id',
      pages: 'url, at',
      facts: 'name'
    }
  }
];

export const newestVersion = Math.max(...versions.map(({ version }) => version));
