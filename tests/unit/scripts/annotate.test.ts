import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import pkg from '../../../package.json';
import { root } from '../../support/root';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'annotate-'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
});
afterAll(() => rmSync(folder, { recursive: true }));

const files = {
  'page.html': `<!doctype html><html lang="en"><head><title>Petro meets Trump</title>
    <link rel="canonical" href="https://paper.example/petro"><meta property="article:published_time" content="2026-02-05T08:00:00Z"></head>
    <body><article><h1>Petro meets Trump</h1><p>The meeting of Gustavo Petro and Donald Trump at the White House lasted nearly two hours.</p>
    <p>Colombia's trade deficit with the United States came to $580 million.</p></article></body></html>`,
  'text.txt': `Petro se reúne con Trump

3 de febrero de 2026

La reunión de Gustavo Petro y Donald Trump en la Casa Blanca fue a puerta cerrada.`,
  'notes.doc': 'The meeting lasted nearly two hours.'
};

/** The command as npm runs it, in the folder of the files above. */
function annotate(...args: string[]) {
  const [node = '', ...rest] = pkg.scripts.annotate
    .split(' ')
    .map((part) => (/^(\.\/)?scripts\//.test(part) ? join(root, part) : part));
  const { stdout, stderr, status } = spawnSync(node, [...rest, ...args], { cwd: folder, encoding: 'utf8' });
  return { out: stdout, err: stderr.trim().split('\n'), status };
}

const lines = (out: string) =>
  out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

test('a script that reads the notes finds every field where the format says', () => {
  const { out, status } = annotate('--format', 'ndjson', 'page.html');
  const [page] = lines(out);
  expect(status).toBe(0);
  expect(page).toMatchObject({ file: 'page.html', url: 'https://paper.example/petro', title: 'Petro meets Trump' });
  expect(page).toMatchObject({ lang: 'en', published: '2026-02-05', source: null });
  const length = page.notes.find((note: { topic: string }) => note.topic === 'meeting-duration');
  expect(length).toEqual({
    topic: 'meeting-duration',
    status: 'conflict',
    target: {
      exact: 'nearly two hours',
      prefix: expect.any(String),
      suffix: expect.any(String),
      start: expect.any(Number),
      end: expect.any(Number)
    },
    reading: { kind: 'duration', figure: 120, min: 96, max: 120, minOpen: false, maxOpen: true },
    sources: expect.arrayContaining([{ source: 'wsws', verdict: 'conflicts', cause: 'other-figure' }])
  });
  const deficit = page.notes.find((note: { topic: string }) => note.topic === 'trade-balance');
  expect(deficit.reading).toMatchObject({ figure: 580_000_000, deficitOf: 'colombia' });
});

test('files come out in the order they were given, plain text among them', () => {
  const { out } = annotate('--format', 'ndjson', 'text.txt', 'page.html');
  expect(lines(out).map(({ file, lang, published }) => [file, lang, published])).toEqual([
    ['text.txt', 'es', '2026-02-03'],
    ['page.html', 'en', '2026-02-05']
  ]);
});

test('one file that cannot be read is named, and costs nobody the others', () => {
  const { out, err, status } = annotate('--format', 'ndjson', 'missing.html', 'notes.doc', 'page.html');
  expect(status).toBe(1);
  expect(err).toEqual([
    'annotate: missing.html: there is no such file',
    'annotate: notes.doc: only .html and .txt files can be read'
  ]);
  expect(lines(out).map(({ file }) => file)).toEqual(['page.html']);
});

test('every note can say why it is there', () => {
  const { out } = annotate('--format', 'ndjson', '--explain', 'page.html');
  const [page] = lines(out);
  expect(page.notes.every(({ why }: { why: string }) => why.length > 0)).toBe(true);
  expect(page.dropped).toEqual(expect.any(Array));
  expect(annotate('--explain', 'page.html').out).toContain('“nearly two hours”');
});

test.each([
  { args: [], says: 'no file given' },
  { args: ['--format', 'xml', 'page.html'], says: '--format is text or ndjson, not xml' },
  { args: ['--explane', 'page.html'], says: '--explane' }
])('a slip in the command is answered with how to use it: $args', ({ args, says }) => {
  const { err, status } = annotate(...args);
  expect(status).toBe(2);
  expect(err.join('\n')).toContain(says);
  expect(err.join('\n')).toContain('usage:');
});
