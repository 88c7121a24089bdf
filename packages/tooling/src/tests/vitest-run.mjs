import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findNode, toolEnvironment } from '../runner/node.mjs';
import { run } from '../runner/process.mjs';
import { root } from '../runner/root.mjs';
import { readCounts } from './counts.mjs';

/** @import { Report } from './counts.mjs' */

/**
 * Runs the tests of one workspace and counts them.
 * @param {string} cwd folder of the workspace
 * @param {string[]} args for Vitest, for instance `--config e2e/vitest.config.ts`
 * @param {Record<string, string>} environment
 * @param {{ quiet?: boolean }} [how] `quiet` shows nothing of the run
 * @returns {Promise<Report>}
 */
export async function runVitest(cwd, args, environment, { quiet = false } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'fortschrift-tests-'));
  const report = join(folder, 'report.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  // More workers than processors make timing tests in sync and journeys wait for each other.
  const options = ['--maxWorkers=2', ...reporters];
  const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs');
  const { code } = await run(findNode(), [vitest, 'run', ...options, ...args], {
    cwd,
    env: toolEnvironment(environment),
    quiet,
  });
  const counts = readCounts(report, code);
  rmSync(folder, { recursive: true, force: true });
  return counts;
}
