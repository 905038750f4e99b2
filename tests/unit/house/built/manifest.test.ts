import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { built } from '../../../support/built';
import { permissions } from './permissions';

interface Manifest {
  manifest_version: number;
  permissions?: string[];
  optional_permissions?: string[];
  host_permissions?: string[];
  optional_host_permissions?: string[];
  content_scripts?: { matches: string[] }[];
  content_security_policy?: { extension_pages?: string };
  web_accessible_resources?: unknown[];
  externally_connectable?: unknown;
  browser_specific_settings?: { gecko?: { id?: string; data_collection_permissions?: { required?: string[] } } };
}

const manifest = (browser: 'chrome' | 'firefox', mode: 'production' | 'test'): Manifest =>
  JSON.parse(readFileSync(join(built(browser, mode), 'manifest.json'), 'utf8'));

describe.each(['chrome', 'firefox'] as const)('the extension for %s', (browser) => {
  const product = manifest(browser, 'production');

  test('asks for no permission that has no reason', () => {
    const known = permissions.filter(({ only }) => !only || only === browser).map(({ name }) => name);
    const asked = [...(product.permissions ?? []), ...(product.optional_permissions ?? [])];
    expect(asked.filter((name) => !known.includes(name))).toEqual([]);
    expect(new Set(asked).size).toBe(asked.length);
  });

  test('runs, unasked, on named news sites only', () => {
    const patterns = [...(product.host_permissions ?? []), ...(product.content_scripts ?? []).flatMap(({ matches }) => matches)];
    const named = /^(\*|https?):\/\/(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)+\/\*$/;
    expect(patterns.filter((pattern) => !named.test(pattern) || pattern.includes('.example/'))).toEqual([]);
  });

  test('asks for other sites only when the reader does, and then for web pages alone', () => {
    expect(product.optional_host_permissions).toEqual(['*://*/*']);
  });

  test('cannot load code or send anything: its pages reach only the extension itself', () => {
    const policy = product.content_security_policy?.extension_pages ?? '';
    const sources = policy.split(';').flatMap((directive) => directive.trim().split(/\s+/).slice(1));
    expect(policy).toContain("default-src 'none'");
    expect(sources.filter((source) => !["'none'", "'self'", 'data:'].includes(source))).toEqual([]);
  });

  test('cannot be found or spoken to by a page', () => {
    expect(product.web_accessible_resources ?? []).toEqual([]);
    expect(product.externally_connectable).toBeUndefined();
  });

  test('differs from its test build by the made-up hosts alone', () => {
    const strip = (one: Manifest) => JSON.parse(JSON.stringify(one).replaceAll(/,?"\*:\/\/\*\.example\/\*"/g, ''));
    expect(strip(manifest(browser, 'test'))).toEqual(product);
  });
});

test('Firefox is told who the extension is, and that it collects nothing', () => {
  const gecko = manifest('firefox', 'production').browser_specific_settings?.gecko;
  expect(gecko?.id).toBeTruthy();
  expect(gecko?.data_collection_permissions).toEqual({ required: ['none'] });
});
