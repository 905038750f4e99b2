import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { defineConfig } from 'wxt';
import sites from './assets/sites.json' with { type: 'json' };
import { firstWords, type Gate, patternsOf } from './lib/core/pack/gate';

/** Match patterns of the news sites that the extension runs on, from the list the reader's settings start with. */
function sitePatterns(): string[] {
  return sites.hosts.map((host) => `*://*.${host}/*`);
}

/** The gates of all bundled packs, made ready for the script that runs on every page. */
function bundledGate(): Record<string, string> {
  const packs = globSync(join(import.meta.dirname, 'assets/packs/*.json')).sort();
  const gate = packs.flatMap((file) => (JSON.parse(readFileSync(file, 'utf8')) as { gate: Gate }).gate);
  const constant = (text: string) => JSON.stringify(text);
  return { BUNDLED_GATE: constant(JSON.stringify(patternsOf(gate))), BUNDLED_FIRST_WORDS: constant(firstWords(gate)) };
}

/** Hosts that exist nowhere (RFC 6761), on which the demo and the browser tests serve their pages. */
const testPattern = '*://*.example/*';

/** A test build is made of the product's code: React's development build is another program, and twice as large. */
const asProduct = { name: 'as-product', config: () => ({ define: { 'process.env.NODE_ENV': '"production"' } }) };

/** WXT's entry of an unlisted script looks for plugins and reports what is thrown; for the gate that is a quarter of what the browser has to compile. */
const bareScript = {
  name: 'bare-script',
  enforce: 'pre' as const,
  load(id: string) {
    const [entry, file] = id.split('?');
    if (!entry?.endsWith('wxt-unlisted-script-entrypoint')) return;
    return `import script from ${JSON.stringify(file)}; export default script.main();`;
  }
};

/**
 * Has Chromium compile the page script's functions when it reads the script: nearly all are called at once, and one by one they take a third longer
 * (https://v8.dev/blog/explicit-compile-hints). The comment has to come first in the file; other browsers pass over it.
 */
const compiledAtOnce = {
  name: 'compiled-at-once',
  generateBundle(_options: unknown, bundle: Record<string, { code?: string }>) {
    const page = bundle['page.js'];
    if (page?.code) page.code = `//# allFunctionsCalledOnLoad\n${page.code}`;
  }
};

/**
 * A script in which one character lies outside Latin-1 is kept by V8 at two bytes for each of its characters: of the background's million, a few hundred (quotation
 * marks, dashes) would be such. Written as escapes they cost nothing.
 */
const inAscii = {
  name: 'in-ascii',
  generateBundle(_options: unknown, bundle: Record<string, { code?: string }>) {
    const escaped = (unit: string) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
    for (const chunk of Object.values(bundle)) if (chunk.code) chunk.code = chunk.code.replace(/[\u0080-\uffff]/g, escaped);
  }
};

export default defineConfig({
  modules: ['@wxt-dev/module-react', '@wxt-dev/i18n/module'],
  imports: false,
  manifestVersion: 3,
  // A test build never stands in for the product's.
  outDirTemplate: '{{browser}}-{{mode}}',
  i18n: { localesDir: join(import.meta.dirname, 'assets/locales') },
  manifest: ({ browser, mode }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    minimum_chrome_version: '116',
    permissions: ['storage', 'activeTab', 'scripting', 'contextMenus'],
    host_permissions: mode === 'test' ? [...sitePatterns(), testPattern] : sitePatterns(),
    // The gate is named here and not built as a content script of WXT's: it has to be light on every page. The style sheet of the underlines
    // comes with it, since rules that come later have the whole document styled anew.
    content_scripts: [
      {
        matches: mode === 'test' ? [...sitePatterns(), testPattern] : sitePatterns(),
        js: ['gate.js'],
        css: ['assets/highlights.css'],
        all_frames: true,
        run_at: 'document_idle'
      }
    ],
    // Asked for only when a reader presses "on this site" or "on all news pages", and revocable in the options.
    optional_host_permissions: ['*://*/*'],
    // Keys that Chromium does not keep for itself: it drops a suggestion that it uses, without a word.
    commands: {
      'next-note': { suggested_key: { default: 'Alt+Shift+J' }, description: '__MSG_commandNext__' },
      'previous-note': { suggested_key: { default: 'Alt+Shift+K' }, description: '__MSG_commandPrevious__' },
      'open-panel': { suggested_key: { default: 'Alt+Shift+S' }, description: '__MSG_commandPanel__' },
      pause: { suggested_key: { default: 'Alt+Shift+U' }, description: '__MSG_commandPause__' }
    },
    // Nothing is loaded from or sent to anywhere but the extension itself.
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'"
    },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'second-source@second-source.example',
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] }
        }
      }
    })
  }),
  vite: ({ command }) => ({
    plugins: command === 'build' ? [asProduct, bareScript, compiledAtOnce, inAscii] : [],
    // Its polyfill fetches; every browser that the extension runs in can do without.
    build: { modulePreload: false },
    define: bundledGate()
  }),
  hooks: {
    'config:resolved'(wxt) {
      if (wxt.config.command === 'build') process.env.NODE_ENV = 'production';
    },
    'build:publicAssets'(_wxt, files) {
      for (const icon of globSync(join(import.meta.dirname, 'assets/icons/*.png'))) {
        files.push({ absoluteSrc: icon, relativeDest: `icons/${basename(icon)}` });
      }
    }
  }
});
