import { expect, test } from 'vitest';
import { countReport } from '../../../scripts/report/testCount';

const file = (status: string, ...results: string[]) => ({ status, assertionResults: results.map((one) => ({ status: one })) });

test.each([
  { name: 'tests of all kinds', files: [file('failed', 'passed', 'failed', 'skipped', 'pending', 'todo')], count: [1, 1, 3] },
  { name: 'a file that could not be loaded', files: [file('failed'), file('passed', 'passed')], count: [1, 1, 0] },
  { name: 'a hook that broke after its tests', files: [file('failed', 'passed', 'passed')], count: [2, 1, 0] },
  { name: 'nothing at all', files: [], count: [0, 0, 0] }
])('no failure is lost in the sum: $name', ({ files, count: [passed, failed, skipped] }) => {
  expect(countReport({ testResults: files })).toEqual({ passed, failed, skipped });
});
