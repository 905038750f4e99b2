import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { root } from './root';

/** The folder with the corpus, the seeds and the frozen pages; it lies beside the project and is no part of it. */
const folder = process.env.SECOND_SOURCE_SHARED ?? resolve(root, '../shared');

/**
 * The path of something in the shared folder, or null where it is absent. A test that needs it says
 * `describe.skipIf(!seeds)`; the run's last line then counts it as skipped.
 */
export function shared(path: string): string | null {
  const full = join(folder, path);
  if (existsSync(full)) return full;
  console.warn(`skipped: ${path} is not in the shared folder (set SECOND_SOURCE_SHARED to point to it)`);
  return null;
}
