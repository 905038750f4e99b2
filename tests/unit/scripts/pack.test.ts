import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { root } from '../../support/root';

const run = (...options: string[]) => spawnSync('npm', ['run', '-s', 'pack', '--', ...options], { cwd: root, encoding: 'utf8' });

const bundled = 'assets/packs/petro-trump-2026-02-03.json';

test('an author is told that a pack is whole', { timeout: 30_000 }, () => {
  const { stdout, status } = run('check', bundled);
  expect([stdout, status]).toEqual([`${bundled}: whole\n`, 0]);
});

test('an author is told what is no pack, and the others are checked all the same', { timeout: 30_000 }, () => {
  const { stdout, stderr, status } = run('check', 'nowhere.json', 'README.md', bundled);
  expect(stderr).toContain('nowhere.json: cannot be read');
  expect(stderr).toContain('README.md: is not JSON');
  expect([stdout, status]).toEqual([`${bundled}: whole\n`, 1]);
});

test('an editor gets a schema to check against', { timeout: 30_000 }, () => {
  expect(JSON.parse(run('schema').stdout)).toMatchObject({
    type: 'object',
    required: expect.arrayContaining(['topics', 'sources'])
  });
});
