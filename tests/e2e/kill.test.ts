import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { tempFolder } from '../../scripts/browser/tempFolder';
import { newFlag } from '../support/flags';
import '../support/testHook';
import { startKillable } from './support/killable';

/** A handful with every run of the tests; two hundred for a release: KILL_ROUNDS=200. */
const rounds = Number(process.env.KILL_ROUNDS ?? 3);
/** Milliseconds of writing before the browser is killed: the least and the most. */
const [least, most] = [30, 600];

/** Writes flags one after the other for as long as the page lives; each is told outside once it is acknowledged. */
async function writeOnAndOn(page: Page, acknowledged: (id: string) => void): Promise<void> {
  await page.exposeFunction('acknowledged', acknowledged);
  await page.evaluate((flag) => {
    const tell = (globalThis as unknown as { acknowledged(id: string): void }).acknowledged;
    const { store, addFlag } = globalThis.secondSourceTest;
    const writeNext = async (): Promise<void> => {
      const result = await addFlag(store, flag);
      if (result.ok) tell(result.value.id);
      return writeNext();
    };
    void writeNext();
  }, newFlag());
}

/** Everything that is in the database: whole flags, and parts that lack the rest. */
const kept = (page: Page) =>
  page.evaluate(async () => {
    const { store } = globalThis.secondSourceTest;
    const [flags, steps, columns, texts] = [
      await store.flags.toArray(),
      await store.steps.toArray(),
      await store.columns.toArray(),
      await store.texts.toArray()
    ];
    const counted = (pieces: { seq: number[] }[]) => pieces.reduce((sum, { seq }) => sum + seq.length, 0);
    return { ids: flags.map(({ id }) => id), parts: [flags.length, steps.length, counted(columns), counted(texts)] };
  });

test(`killing the browser while flags are written loses no acknowledged one (${rounds} rounds)`, {
  timeout: 60_000 + rounds * 20_000
}, async () => {
  const profile = tempFolder();
  const acknowledged: string[] = [];
  try {
    for (let round = 0; round <= rounds; round++) {
      const { page, kill } = await startKillable(profile.path);
      const { ids, parts } = await kept(page);
      const there = new Set(ids);
      expect(
        acknowledged.filter((id) => !there.has(id)),
        `lost in round ${round}`
      ).toEqual([]);
      expect(new Set(parts).size, `a flag without its step, column or text in round ${round}: ${parts}`).toBe(1);
      if (round < rounds) {
        await writeOnAndOn(page, (id) => acknowledged.push(id));
        await new Promise((wait) => setTimeout(wait, least + Math.random() * (most - least)));
      }
      await kill();
    }
  } finally {
    await profile.remove();
  }
  expect(acknowledged.length).toBeGreaterThan(rounds);
  console.log(`${rounds} rounds, ${acknowledged.length} flags acknowledged, none lost`);
});

/** Overwrites the end of the log that Chromium keeps the extension's databases in, as a crash in the middle of a write can leave it. */
function spoil(profile: string): void {
  const folder = join(profile, 'Default/IndexedDB');
  const logs = globSync('chrome-extension_*/*.log', { cwd: folder });
  expect(logs).toHaveLength(1);
  const log = join(folder, logs[0] as string);
  const bytes = readFileSync(log);
  bytes.fill(0xff, Math.floor(bytes.length / 2), Math.floor(bytes.length / 2) + 64);
  writeFileSync(log, bytes);
}

test('a database that Chromium cannot read after a crash, and throws away, is there again with all its flags', async () => {
  const profile = tempFolder();
  const acknowledged: string[] = [];
  try {
    const first = await startKillable(profile.path);
    await writeOnAndOn(first.page, (id) => acknowledged.push(id));
    await expect.poll(() => acknowledged.length, { timeout: 10_000 }).toBeGreaterThan(3);
    await first.kill();
    spoil(profile.path);
    const second = await startKillable(profile.path);
    const { ids, parts } = await kept(second.page);
    await second.kill();
    const there = new Set(ids);
    expect(acknowledged.filter((id) => !there.has(id))).toEqual([]);
    expect(new Set(parts).size).toBe(1);
  } finally {
    await profile.remove();
  }
});
