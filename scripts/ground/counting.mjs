/**
 * What the test programs report, boiled down to two numbers. A step that ended badly without naming a failed test
 * (a crash, a type error, an empty run) counts as one failure, so that nothing bad ever reads like success.
 */
export function countVitest(report) {
  if (!report) return crashed;
  const failed = report.numFailedTests + brokenFiles(report);
  return honest({ passed: report.numPassedTests, failed }, report.success);
}

/** Playwright's `unexpected` counts tests, its `errors` what went wrong outside of them. */
export function countPlaywright(report) {
  if (!report) return crashed;
  const { expected, unexpected, flaky } = report.stats;
  const failed = unexpected + flaky + report.errors.length;
  return honest({ passed: expected, failed }, failed === 0);
}

/** A check that has no tests of its own (types, lint, build) says nothing when it is well. */
export const countCheck = (exitCode) => ({ passed: 0, failed: exitCode === 0 ? 0 : 1 });

export const total = (counts) => counts.reduce(add, { passed: 0, failed: 0 });

export const lastLine = ({ passed, failed }) => `${passed} passed, ${failed} failed`;

const crashed = { passed: 0, failed: 1 };
const add = (one, other) => ({ passed: one.passed + other.passed, failed: one.failed + other.failed });

/** A file that could not be loaded has no tests to fail. */
const brokenFiles = (report) =>
  report.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0).length;

function honest(count, isWell) {
  if (count.failed === 0 && (!isWell || count.passed === 0)) return { ...count, failed: 1 };
  return count;
}
