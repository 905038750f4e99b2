import { describe, expect, test } from 'vitest';
import sites from '@/assets/sites.json';

describe('the list of news sites that the extension reads from the start', () => {
  test('holds some fifty hosts, each once', () => {
    expect(new Set(sites.hosts).size).toBe(sites.hosts.length);
    expect(sites.hosts.length).toBeGreaterThanOrEqual(45);
    expect(sites.hosts.length).toBeLessThanOrEqual(60);
  });

  test('holds plain hosts only, so that no entry opens more than one site', () => {
    expect(sites.hosts.filter((host) => !/^([a-z0-9-]+\.)+[a-z]{2,}$/.test(host) || host.startsWith('www.'))).toEqual([]);
  });

  test('holds no host that another entry covers', () => {
    expect(sites.hosts.filter((host) => sites.hosts.some((other) => host.endsWith(`.${other}`)))).toEqual([]);
  });

  test('holds the hosts of the sources, and says by what rule a site is on it', () => {
    expect(sites.hosts).toEqual(expect.arrayContaining(sites.sources));
    expect(sites.rule.length).toBeGreaterThan(100);
  });
});
