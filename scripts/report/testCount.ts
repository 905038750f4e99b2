export interface Count {
  passed: number;
  failed: number;
  skipped: number;
}

/** What is read of the report that vitest writes with its JSON reporter. */
export interface Report {
  testResults: { status: string; assertionResults: { status: string }[] }[];
}

export const addUp = (counts: Count[]): Count =>
  counts.reduce(
    (sum, { passed, failed, skipped }) => ({
      passed: sum.passed + passed,
      failed: sum.failed + failed,
      skipped: sum.skipped + skipped
    }),
    { passed: 0, failed: 0, skipped: 0 }
  );

/**
 * Counts the tests of a report. A file that failed without a failed test in it (it could not be loaded, or a hook broke) counts as one failure.
 */
export function countReport({ testResults }: Report): Count {
  return addUp(
    testResults.map(({ status, assertionResults }) => {
      const of = (wanted: string) => assertionResults.filter((result) => result.status === wanted).length;
      const failed = of('failed');
      return {
        passed: of('passed'),
        failed: status === 'failed' && failed === 0 ? 1 : failed,
        skipped: of('skipped') + of('pending') + of('todo')
      };
    })
  );
}
