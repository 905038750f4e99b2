import { execFileSync } from 'node:child_process';
import { afterAll, expect, test } from 'vitest';
import { tempFolder } from '../../../scripts/browser/tempFolder';
import { root } from '../../support/root';
import { shared } from '../../support/shared';

const scorer = shared('eval/score.mjs');
const corpus = shared('corpus/dev');

/** The scorer leaves its articles where it puts them. */
const folder = tempFolder();
afterAll(() => folder.remove());

const score = (...options: string[]) =>
  execFileSync('node', [scorer as string, corpus as string, ...options], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, TMPDIR: folder.path }
  });

/** The share of the distractors that got a note, out of the scorer's line "… 2 of 191 distractors noted …". */
function alarms(output: string): number {
  const [, noted, all] = /(\d+) of (\d+) distractors/.exec(output) ?? [];
  return Number(noted) / Number(all);
}

test.skipIf(!scorer || !corpus)(
  'on 42 articles nearly every claim is found, rightly read, and nothing else',
  { timeout: 60_000 },
  () => {
    const bars = ['--min-precision', '0.97', '--min-recall', '0.95', '--min-value', '0.98', '--min-verdict', '0.98'];
    const output = score(...bars);
    console.info(output.trim());
    expect(alarms(output)).toBeLessThanOrEqual(0.02);
  }
);

const topics = [
  'meeting-duration',
  'meeting-date',
  'meeting-access',
  'boat-strike-deaths',
  'caracas-raid-deaths',
  'trade-balance',
  'tariff-threat'
];

test.skipIf(!scorer || !corpus).each(topics)('the claims of %s are found and rightly read', { timeout: 60_000 }, (topic) => {
  score('--topic', topic, '--min-precision', '0.90', '--min-recall', '0.85', '--min-value', '0.95', '--min-verdict', '0.95');
});
