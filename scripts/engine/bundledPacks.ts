import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkPack, describeProblem } from '../../lib/core/pack/checkPack';
import { type CompiledPack, compilePack } from '../../lib/core/pack/compile';

const root = join(import.meta.dirname, '../..');

/** The packs that come with the extension, compiled. Throws on a broken one, with every problem on a line of its own. */
export function bundledPacks(): CompiledPack[] {
  return globSync('assets/packs/*.json', { cwd: root })
    .sort()
    .map((file) => {
      const { pack, problems } = checkPack(JSON.parse(readFileSync(join(root, file), 'utf8')), file);
      if (problems) throw new Error(problems.map(describeProblem).join('\n'));
      return compilePack(pack);
    });
}
