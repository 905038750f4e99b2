import { Dexie } from 'dexie';

/** What can go wrong with the database without anyone having made a mistake; each has a sentence in the interface. */
type StoreProblem = 'full' | 'outdated' | 'unavailable';

export type Stored<T> = { ok: true; value: T } | { ok: false; problem: StoreProblem };

const names: Record<string, StoreProblem> = {
  QuotaExceededError: 'full',
  VersionError: 'outdated',
  DatabaseClosedError: 'outdated',
  // Private windows and damaged profiles.
  InvalidStateError: 'unavailable',
  OpenFailedError: 'unavailable',
  MissingAPIError: 'unavailable',
  UnknownError: 'unavailable'
};

/** Runs a write or read of the database; what the user can do something about comes back as a problem, bugs are thrown. */
export async function stored<T>(work: () => PromiseLike<T>): Promise<Stored<T>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    const problem = problemOf(error);
    if (!problem) throw error;
    return { ok: false, problem };
  }
}

/** The problem behind an error of the database; null for all others. A browser reports a full disk as an aborted write. */
function problemOf(error: unknown): StoreProblem | null {
  if (error instanceof Dexie.DexieError && error.inner && names[(error.inner as Error).name]) return problemOf(error.inner);
  return error instanceof Error || error instanceof DOMException ? (names[error.name] ?? null) : null;
}
