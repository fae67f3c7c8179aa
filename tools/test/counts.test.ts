import { expect, test } from 'vitest';
import { closingLine, honest, playwrightCounts, vitestCounts } from './counts.ts';

const passing = { status: 'passed', assertionResults: [{ status: 'passed' }] };
const failing = { status: 'failed', assertionResults: [{ status: 'passed' }, { status: 'failed' }] };
const broken = { status: 'failed', assertionResults: [] };

test('a test file that does not load is a failure', () => {
  const report = { numPassedTests: 2, numFailedTests: 1, testResults: [passing, failing, broken] };
  expect(vitestCounts(report)).toEqual({ passed: 2, failed: 2 });
});

test('a browser test that passed only at the second try has failed', () => {
  expect(playwrightCounts({ stats: { expected: 3, unexpected: 1, flaky: 1 }, errors: [] })).toEqual({
    passed: 3,
    failed: 2,
  });
});

test('a runner that fails without a failing test is a failure', () => {
  expect(honest({ passed: 4, failed: 0 }, 1)).toEqual({ passed: 4, failed: 1 });
  expect(honest({ passed: 4, failed: 2 }, 1)).toEqual({ passed: 4, failed: 2 });
  expect(honest({ passed: 4, failed: 0 }, 0)).toEqual({ passed: 4, failed: 0 });
});

test('the closing line is the two numbers alone', () => {
  expect(closingLine({ passed: 12, failed: 0 })).toBe('12 passed, 0 failed');
});
