import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../support/root';

const committed = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' }).split('\0').filter(Boolean);
const text = committed.filter((file) => !/\.(png|ico|woff2?)$/.test(file));

const strangers = [
  { what: 'a path of one machine', pattern: /(?<![\w.*])\/(home|root|work|Users|tmp)\/[\w.-]/ },
  { what: 'a drive of one machine', pattern: /\b[A-Z]:\\Users\\/ },
  { what: 'a package registry', pattern: /"resolved["]:|\bregistry\.\w+\.\w+/ },
  { what: 'an address in a private network', pattern: /\b(10\.\d+|192\.168|172\.(1[6-9]|2\d|3[01]))(\.\d{1,3}){2}\b/ }
];

test.each(strangers)('the project runs on any machine: no committed file names $what', ({ pattern }) => {
  const found = text.flatMap((file) =>
    readFileSync(join(root, file), 'utf8')
      .split('\n')
      .flatMap((line, index) => (pattern.test(line) ? [`${file}:${index + 1} ${line.trim().slice(0, 100)}`] : []))
  );
  expect(found).toEqual([]);
});
