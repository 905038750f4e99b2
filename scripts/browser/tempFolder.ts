import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The name holds who made it, so that what a killed process left can be told from what is in use. */
const prefix = 'second-source-run-';

export interface TempFolder {
  path: string;
  /** Removes it, and waits for a browser that is still writing into it. */
  remove(): Promise<void>;
}

/** A folder for a browser's profile or a build, removed at the latest when this process ends; if it was killed, by the next one. */
export function tempFolder(): TempFolder {
  removeAbandoned();
  const path = mkdtempSync(join(tmpdir(), `${prefix}${process.pid}-`));
  const atLast = () => rmSync(path, { recursive: true, force: true, maxRetries: 10 });
  process.once('exit', atLast);
  return {
    path,
    async remove() {
      await rm(path, { recursive: true, force: true, maxRetries: 20, retryDelay: 50 });
      process.off('exit', atLast);
    }
  };
}

function removeAbandoned(): void {
  for (const name of readdirSync(tmpdir())) {
    const pid = name.startsWith(prefix) ? Number.parseInt(name.slice(prefix.length), 10) : Number.NaN;
    if (Number.isNaN(pid) || runs(pid)) continue;
    try {
      rmSync(join(tmpdir(), name), { recursive: true, force: true });
    } catch {
      // Another user's, or its browser has outlived the process: a later run finds it again.
    }
  }
}

function runs(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
