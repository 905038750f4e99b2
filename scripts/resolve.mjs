// Lets Node run the project's TypeScript as it stands: imports without an ending, from the root (`@/…`), and of JSON files.
import { existsSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';

const root = new URL('../', import.meta.url);
const endings = ['', '.ts', '.tsx', '/index.ts'];

registerHooks({
  resolve(specifier, context, next) {
    const own = specifier.startsWith('@/') ? new URL(specifier.slice(2), root) : relative(specifier, context.parentURL);
    if (!own) return next(specifier, context);
    const ending = endings.find((one) => /\.\w+$/.test(own.pathname + one) && existsSync(fileURLToPath(own.href + one)));
    if (ending === undefined) return next(specifier, context);
    const json = own.pathname.endsWith('.json') ? { importAttributes: { type: 'json' } } : {};
    return { url: own.href + ending, shortCircuit: true, ...json };
  }
});

/**
 * @param {string} specifier
 * @param {string | undefined} parent
 */
function relative(specifier, parent) {
  const ours = specifier.startsWith('.') && parent?.startsWith(root.href) && !parent.includes('/node_modules/');
  return ours ? new URL(specifier, parent) : null;
}
