import { Dexie, type EntityTable, type Table } from 'dexie';
import type { SavedPage, UserPack } from '../core/moderation/bundle';
import type { Step } from '../core/moderation/step';
import type { UserSource } from '../core/moderation/userSource';
import type { ColumnPiece } from './columns';
import type { CorrectionRow, Fact, FlagRow } from './rows';
import type { TextPiece } from './texts';
import { newestVersion, versions } from './versions';

export const databaseName = 'second-source';

/** Dexie keeps ten numbers of the browser's for each of its versions. */
const browserVersion = newestVersion * 10;

export class Store extends Dexie {
  declare flags: EntityTable<FlagRow, 'seq'>;
  declare columns: Table<ColumnPiece, number>;
  declare texts: Table<TextPiece, number>;
  declare steps: Table<Step, string>;
  declare corrections: Table<CorrectionRow, string>;
  declare sources: Table<UserSource, string>;
  declare packs: Table<UserPack, string>;
  declare pages: Table<SavedPage, string>;
  declare facts: Table<Fact, string>;

  /** Called once another tab or an update has moved the database on: this page must be loaded again. */
  onOutdated: () => void = () => {};

  constructor(name = databaseName) {
    // Strict: a write is done when it is on the disk, not when the system has promised to write it.
    super(name, { chromeTransactionDurability: 'strict', cache: 'disabled' });
    for (const { version, stores, upgrade } of versions) {
      const declared = this.version(version).stores(stores);
      if (upgrade) declared.upgrade(upgrade);
    }
    this.on('versionchange', () => {
      this.close();
      this.onOutdated();
    });
    // Dexie would also open a newer database than it knows, and write rows into it that lack what the newer version needs.
    this.on(
      'ready',
      () => {
        if (this.backendDB().version <= browserVersion) return;
        this.close();
        this.onOutdated();
        throw new Dexie.VersionError('The database is of a newer version of the extension.');
      },
      true
    );
  }
}
