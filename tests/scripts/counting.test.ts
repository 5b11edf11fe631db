import { describe, expect, test } from 'vitest';
import { countCheck, countPlaywright, countVitest, lastLine, total } from '../../scripts/ground/counting.mjs';

const unit = { numPassedTests: 12, numFailedTests: 0, success: true, testResults: [] };
const e2e = { stats: { expected: 5, unexpected: 0, flaky: 0 }, errors: [] };

describe('Counting tests', () => {
  test('adds up all that ran and ends with one line', () => {
    const count = total([countCheck(0), countVitest(unit), countPlaywright(e2e)]);

    expect(lastLine(count)).toBe('17 passed, 0 failed');
  });

  test('names every failed test', () => {
    const count = total([
      countVitest({ ...unit, numPassedTests: 10, numFailedTests: 2, success: false }),
      countPlaywright({ ...e2e, stats: { expected: 4, unexpected: 1, flaky: 0 } }),
    ]);

    expect(lastLine(count)).toBe('14 passed, 3 failed');
  });

  test('failed types or lint are one failure each', () => {
    expect(total([countCheck(2), countCheck(1), countVitest(unit)])).toEqual({ passed: 12, failed: 2 });
  });

  test('a run that crashed before it could report is a failure', () => {
    expect(countVitest(null)).toEqual({ passed: 0, failed: 1 });
    expect(countPlaywright(null)).toEqual({ passed: 0, failed: 1 });
  });

  test('a run without any test is a failure, not a success', () => {
    expect(countVitest({ ...unit, numPassedTests: 0 }).failed).toBe(1);
    expect(countPlaywright({ ...e2e, stats: { expected: 0, unexpected: 0, flaky: 0 } }).failed).toBe(1);
  });

  test('a test file that could not be loaded is a failure', () => {
    const broken = { status: 'failed', assertionResults: [] };

    expect(countVitest({ ...unit, success: false, testResults: [broken] }).failed).toBe(1);
  });

  test('an error outside of any test is a failure', () => {
    expect(countVitest({ ...unit, success: false }).failed).toBe(1);
    expect(countPlaywright({ ...e2e, errors: [{ message: 'No such file' }] }).failed).toBe(1);
  });
});
