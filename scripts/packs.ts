import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CompiledPack, compilePack } from '../lib/core/pack/compile';
import { packSchema } from '../lib/core/pack/schema';

const root = join(import.meta.dirname, '..');

/** The packs that come with the extension, compiled. */
export function bundledPacks(): CompiledPack[] {
  return globSync('assets/packs/*.json', { cwd: root })
    .sort()
    .map((file) => compilePack(packSchema.parse(JSON.parse(readFileSync(join(root, file), 'utf8')))));
}
