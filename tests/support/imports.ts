import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { parseSync } from 'oxc-parser';
import { root } from './root';

export interface Import {
  /** The file that imports, as a path from the project's folder. */
  from: string;
  /** What it imports: a path from the project's folder, or a package's name as written ("react", "wxt/browser"). */
  to: string;
  /** Nothing of it is left when the types are gone. */
  typeOnly: boolean;
  isPackage: boolean;
}

/** The product's source files, as paths from the project's folder. */
export const sources = (): string[] =>
  globSync('{entrypoints,components,lib}/**/*.{ts,tsx}', { cwd: root }).map((file) => file.split(sep).join('/'));

/** Everything a file imports, exports from elsewhere, or loads with `import()`. */
export function importsOf(file: string): Import[] {
  const text = readFileSync(join(root, file), 'utf8');
  const { module } = parseSync(file, text);
  const made = (specifier: string, typeOnly: boolean) => ({ from: file, typeOnly, ...place(file, specifier) });
  const imported = module.staticImports.map(({ moduleRequest, entries }) =>
    made(moduleRequest.value, entries.length > 0 && entries.every((entry) => entry.isType))
  );
  const exported = module.staticExports.flatMap(({ entries }) =>
    entries.flatMap(({ moduleRequest, isType }) => (moduleRequest ? [made(moduleRequest.value, isType)] : []))
  );
  const loaded = module.dynamicImports.map(({ moduleRequest: { start, end } }) => made(text.slice(start + 1, end - 1), false));
  return [...imported, ...exported, ...loaded];
}

function place(file: string, specifier: string): { to: string; isPackage: boolean } {
  const bare = specifier.replace(/\?.*$/, '');
  if (bare.startsWith('.')) return { to: found(join(dirname(file), bare)), isPackage: false };
  if (bare.startsWith('@/')) return { to: found(bare.slice(2)), isPackage: false };
  return { to: bare, isPackage: true };
}

/** The file that a path without its ending stands for. */
function found(path: string): string {
  const tries = [path, `${path}.ts`, `${path}.tsx`, `${path}/index.ts`, `${path}/index.tsx`];
  const hit = tries.find((one) => existsSync(join(root, one)) && /\.\w+$/.test(one)) ?? path;
  return relative(root, join(root, hit)).split(sep).join('/');
}
