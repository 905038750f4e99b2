import { Dexie, type EntityTable, type Table } from 'dexie';
import type { Bundle, SavedPage, UserPack } from '../core/moderation/bundle';
import type { Step } from '../core/moderation/step';
import type { UserSource } from '../core/moderation/userSource';
import type { ColumnPiece } from './columns';
import { add, follow, hasBirth, mend } from './copy';
import { stored } from './problem';
import type { CorrectionRow, Fact, FlagRow } from './rows';
import type { TextPiece } from './texts';
import { openTwin, type Twin } from './twin';
import { newestVersion, versions } from './versions';

export const databaseName = 'second-source';

/** Dexie keeps ten numbers of the browser's for each of its versions. */
const browserVersion = newestVersion * 10;

/** The tables and how they came to be, without anything that happens when they are opened. */
export class Tables extends Dexie {
  declare flags: EntityTable<FlagRow, 'seq'>;
  declare columns: Table<ColumnPiece, number>;
  declare texts: Table<TextPiece, number>;
  declare steps: Table<Step, string>;
  declare corrections: Table<CorrectionRow, string>;
  declare sources: Table<UserSource, string>;
  declare packs: Table<UserPack, string>;
  declare pages: Table<SavedPage, string>;
  declare facts: Table<Fact, string>;

  constructor(name: string) {
    // Strict: a write is done when it is on the disk, not when the system has promised to write it.
    super(name, { chromeTransactionDurability: 'strict', cache: 'disabled' });
    for (const { version, stores, upgrade } of versions) {
      const declared = this.version(version).stores(stores);
      if (upgrade) declared.upgrade(upgrade);
    }
  }
}

/** The database as the extension's pages use it. */
export class Store extends Tables {
  /** Called once another tab or an update has moved the database on: this page must be loaded again. */
  onOutdated: () => void = () => {};

  private readonly openTwin: () => Promise<Twin | null>;
  private twin: Promise<Twin | null> | undefined;
  /** Whether the second copy may lack something: so it is until this page has looked. */
  private behind = true;

  constructor(name = databaseName, twin: () => Promise<Twin | null> = () => openTwin(`${name}-copy`)) {
    super(name);
    this.openTwin = () => {
      this.twin ??= twin();
      return this.twin;
    };
    this.on('versionchange', () => {
      this.close();
      this.onOutdated();
    });
    this.on('ready', (through) => this.opened(through as Store), true);
  }

  /** `through`: this database, which lets its own opening through before all others. */
  private async opened(through: Store): Promise<void> {
    // Dexie would also open a newer database than it knows, and write rows into it that lack what the newer version needs.
    if (this.backendDB().version > browserVersion) {
      this.close();
      this.onOutdated();
      throw new Dexie.VersionError('The database is of a newer version of the extension.');
    }
    if (await hasBirth(through)) return;
    // By a connection of its own and in a task of its own: this one lets nobody through until it is ready, and Dexie takes all that is
    // done in this task for a part of opening it.
    await new Promise((next) => setTimeout(next));
    await mend(new Tables(this.name), this.openTwin);
  }

  /** Brings the second copy up to this one, after a write of this (without it: of new steps). */
  async copied(written?: Bundle): Promise<void> {
    const twin = await this.openTwin();
    if (!twin) return;
    const result = await stored(async () => {
      if (this.behind) await follow(this, twin);
      await add(this, twin, written);
    });
    this.behind = !result.ok;
    // Thrown away in its turn, or full: this copy has it all, and the next write tries again.
    if (!result.ok) this.twin = undefined;
  }

  /** Takes a source out of the second copy too. */
  async dropped(source: string): Promise<void> {
    await (await this.openTwin())?.sources.delete(source);
  }

  /** Deletes both copies, the second one first: what is left of a deletion broken off is the one that is seen. */
  async deleteAll(): Promise<void> {
    await (await this.openTwin())?.delete();
    this.twin = undefined;
    this.behind = true;
    await this.delete({ disableAutoOpen: false });
  }
}
