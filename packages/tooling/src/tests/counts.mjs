import { existsSync, readFileSync } from 'node:fs';

/**
 * @typedef {{ passed: number, failed: number, skipped: number }} Counts
 * @typedef {Counts & { failedFiles: string[] }} Report `failedFiles` as absolute paths
 */

/**
 * Reads what a Vitest run counted. A run that ended badly without a failed test (it crashed, an error outside of any
 * test, no report) counts as one failed.
 * @param {string} path of the JSON report
 * @param {number} code exit code of the run
 * @returns {Report}
 */
export function readCounts(path, code) {
  const report = existsSync(path) ? parse(readFileSync(path, 'utf8')) : undefined;
  const passed = report?.numPassedTests ?? 0;
  const failed = report?.numFailedTests ?? 0;
  const skipped = (report?.numPendingTests ?? 0) + (report?.numTodoTests ?? 0);
  const failedFiles = (report?.testResults ?? [])
    .filter(({ status }) => status !== 'passed')
    .map(({ name }) => name);
  return { passed, failed: failed === 0 && code !== 0 ? 1 : failed, skipped, failedFiles };
}

/**
 * Adds up.
 * @param {Counts[]} parts
 * @returns {Counts}
 */
export function sum(parts) {
  return parts.reduce(
    (total, part) => ({
      passed: total.passed + part.passed,
      failed: total.failed + part.failed,
      skipped: total.skipped + part.skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  );
}

/**
 * @param {string} text
 * @returns {{ numPassedTests?: number, numFailedTests?: number, numPendingTests?: number, numTodoTests?: number, testResults?: { name: string, status: string }[] } | undefined}
 */
function parse(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
