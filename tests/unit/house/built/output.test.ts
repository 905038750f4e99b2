import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { built } from '../../../support/built';

const read = (folder: string, pattern: string) =>
  globSync(pattern, { cwd: folder }).map((file) => ({ file, text: readFileSync(join(folder, file), 'utf8') }));

/** The gate runs on every page of the sites, the page script where it opens. The card comes when a note is first opened. */
const inPages = [
  { file: 'gate.js', kilobytes: 3 },
  { file: 'addedGate.js', kilobytes: 3 },
  { file: 'page.js', kilobytes: 12 }
];

describe.each(['chrome', 'firefox'] as const)('the extension for %s', (browser) => {
  const folder = built(browser, 'production');

  test('has no code that reaches a server, its libraries included', () => {
    const doors =
      /\bfetch\(|\bXMLHttpRequest\b|\bWebSocket\b|\bEventSource\b|\bsendBeacon\b|\bWebTransport\b|\bRTCPeerConnection\b|\bimportScripts\(/g;
    const found = read(folder, '**/*.js').flatMap(({ file, text }) =>
      [...text.matchAll(doors)].map(([door]) => `${file}: ${door}`)
    );
    expect(found).toEqual([]);
  });

  test('loads nothing from elsewhere in its pages and styles', () => {
    const remote = /(src|href)=["']?(https?:)?\/\/|@import|url\(["']?(https?:)?\/\//g;
    const found = read(folder, '**/*.{html,css}').flatMap(({ file, text }) =>
      [...text.matchAll(remote)].map(([hit]) => `${file}: ${hit}`)
    );
    expect(found).toEqual([]);
  });

  test('builds no code from text', () => {
    const found = read(folder, '**/*.js').filter(({ text }) => /\beval\(|\bnew Function\(|[^.\w]Function\("/.test(text));
    expect(found.map(({ file }) => file)).toEqual([]);
  });

  test.each(inPages)(
    'puts light scripts into pages, without React, zod and Dexie: $file, at most $kilobytes kB',
    ({ file, kilobytes }) => {
      const [script] = read(folder, file);
      const libraries = script?.text.match(/react\.(element|transitional|fragment)|ZodError|DexieError|invalid_union/g);
      expect(libraries).toBeNull();
      expect(gzipSync(script?.text ?? '').length).toBeLessThanOrEqual(kilobytes * 1000);
    }
  );

  test('puts nothing but the gate into pages by itself', () => {
    const manifest = JSON.parse(read(folder, 'manifest.json')[0]?.text ?? '');
    expect(manifest.content_scripts.flatMap(({ js }: { js: string[] }) => js)).toEqual(['gate.js']);
    expect(read(folder, 'content-scripts/*')).toEqual([]);
  });
});
