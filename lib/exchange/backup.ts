import type { Bundle } from '../core/moderation/bundle';
import { bundleShape } from './backupSchema';
import { checked, consistent } from './check';
import { checkedPacks } from './packFile';
import { type Read, refuse } from './read';

const backupFormat = 'second-source-backup';
const version = 1;

/** Everything a moderator has, as one JSON file. `made`: milliseconds since 1970. */
export function writeBackup(bundle: Bundle, made: number): string {
  const { flags, steps, corrections, sources, packs, pages } = bundle;
  const head = { format: backupFormat, version, made: new Date(made).toISOString() };
  return JSON.stringify({ ...head, flags, steps, corrections, sources, packs, pages });
}

/** Reads a backup out of a parsed file; all of it is right, or nothing is taken and the place of the first mistake is told. */
export function backupFrom(value: unknown): Read<Bundle> {
  if (typeof value !== 'object' || value === null || !('format' in value) || value.format !== backupFormat) {
    return refuse('unknown-format', 'format');
  }
  const { format: _, version: found, made: __, ...rest } = value as Record<string, unknown>;
  if (typeof found !== 'number' || !Number.isInteger(found) || found < 1) return refuse('wrong-value', 'version');
  if (found > version) return refuse('newer-version', 'version');
  const bundle = checked(bundleShape, rest);
  const whole = bundle.ok ? consistent(bundle.value) : bundle;
  return whole.ok ? checkedPacks(whole.value) : whole;
}
