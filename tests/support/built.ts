import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root';

/**
 * The folder of a built extension. The `test` build is the product with match patterns for made-up hosts (`*.example`) and open shadow roots.
 * Throws where it was not built.
 */
export function built(browser: 'chrome' | 'firefox', mode: 'production' | 'test'): string {
  const folder = join(root, '.output', `${browser}-${mode}`);
  if (!existsSync(join(folder, 'manifest.json'))) {
    throw new Error(`There is no ${mode} build for ${browser}: run npm run build${mode === 'test' ? ':test' : ''} first.`);
  }
  return folder;
}
