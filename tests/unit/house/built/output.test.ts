import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { built } from '../../../support/built';

const read = (folder: string, pattern: string) =>
  globSync(pattern, { cwd: folder }).map((file) => ({ file, text: readFileSync(join(folder, file), 'utf8') }));

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

  test('puts light scripts into pages: 12 kB at most together, without React, zod and Dexie', () => {
    const scripts = read(folder, 'content-scripts/*.js');
    const size = scripts.reduce((sum, { text }) => sum + gzipSync(text).length, 0);
    expect(size).toBeGreaterThan(0);
    expect(size).toBeLessThanOrEqual(12_000);
    const libraries = /react\.(element|transitional|fragment)|ZodError|DexieError|invalid_union/g;
    expect(scripts.flatMap(({ file, text }) => (text.match(libraries) ?? []).map((found) => `${file}: ${found}`))).toEqual([]);
  });
});
