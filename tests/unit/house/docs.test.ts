import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../support/root';

/** `lib/core/quantity/<language>`: a path with a part that is to be filled in, known as far as that. */
const path = /`((?:entrypoints|components|lib|assets|scripts|tests)\/[^`<\s]*)/g;

/** The folders of the house, as CONTRIBUTING draws them: at the start of a line, and after one another. */
const drawn = /(?:^| {2})((?:entrypoints|components|lib\/\w+|assets|scripts|tests)\/)(?= )/gm;

test.each(['README.md', 'CONTRIBUTING.md'])('a newcomer finds every file and folder that %s names', (doc) => {
  const text = readFileSync(join(root, doc), 'utf8');
  const named = [...text.matchAll(path), ...text.matchAll(drawn)].map(([, name = '']) => name);
  expect(named.filter((name) => !existsSync(join(root, name)))).toEqual([]);
});
