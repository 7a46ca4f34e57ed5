import { existsSync, readFileSync } from 'node:fs';

/**
 * @typedef {{ readonly passed: number, readonly failed: number, readonly skipped: number }} Counts
 */

/**
 * What one runner did, by its report. A runner that failed without a failed test to show for it (it did not start, a file did
 * not load, an error came from outside the tests) counts as one failure, so that no failure is summed away.
 *
 * @param {string} file
 * @param {boolean} runnerSucceeded
 * @param {(report: unknown) => Counts} read
 * @returns {Counts}
 */
export function countsOf(file, runnerSucceeded, read) {
  const counts = existsSync(file)
    ? read(JSON.parse(readFileSync(file, 'utf8')))
    : { passed: 0, failed: 0, skipped: 0 };
  return runnerSucceeded || counts.failed > 0 ? counts : { ...counts, failed: 1 };
}

/**
 * @param {unknown} report as Vitest's JSON reporter writes it
 * @returns {Counts}
 */
export function vitestCounts(report) {
  return {
    passed: numberIn(report, 'numPassedTests'),
    failed: numberIn(report, 'numFailedTests'),
    skipped: numberIn(report, 'numPendingTests') + numberIn(report, 'numTodoTests'),
  };
}

/**
 * @param {unknown} report as Playwright's JSON reporter writes it
 * @returns {Counts}
 */
export function playwrightCounts(report) {
  const stats = isRecord(report) ? report['stats'] : undefined;
  return {
    passed: numberIn(stats, 'expected'),
    // A test that passes only now and then is a defect.
    failed: numberIn(stats, 'unexpected') + numberIn(stats, 'flaky'),
    skipped: numberIn(stats, 'skipped'),
  };
}

/**
 * @param {readonly Counts[]} all
 * @returns {string} the line that `npm test` ends with
 */
export function summaryLine(all) {
  /** @param {keyof Counts} key */
  const sum = (key) => all.reduce((total, counts) => total + counts[key], 0);
  return `${sum('passed')} passed, ${sum('failed')} failed, ${sum('skipped')} skipped`;
}

/**
 * @param {unknown} value
 * @param {string} key
 * @returns {number} 0 where there is none
 */
function numberIn(value, key) {
  const found = isRecord(value) ? value[key] : undefined;
  return typeof found === 'number' ? found : 0;
}

/**
 * @param {unknown} value
 * @returns {value is Record<string, unknown>}
 */
function isRecord(value) {
  return typeof value === 'object' && value !== null;
}
