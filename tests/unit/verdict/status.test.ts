import { expect, test } from 'vitest';
import { statusOf } from '../../../lib/core/verdict/status';
import type { Verdict } from '../../../lib/core/verdict/verdict';

const cases: [Verdict[], string][] = [
  [['agrees', 'conflicts', 'differs'], 'conflict'],
  [['agrees', 'dated', 'silent'], 'differs'],
  [['differs', 'compatible'], 'differs'],
  [['agrees', 'compatible'], 'agree'],
  [['compatible', 'silent'], 'compatible'],
  [['silent', 'silent'], 'unconfirmed'],
  [[], 'unconfirmed']
];

test.each(cases)('the reader is shown the gravest of %j first: %s', (verdicts, status) => {
  expect(statusOf(verdicts.map((verdict, i) => ({ source: `s${i}`, verdict, cause: null })))).toBe(status);
});
