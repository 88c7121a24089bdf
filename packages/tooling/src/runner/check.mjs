import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { findNode, toolEnvironment } from './node.mjs';
import { run } from './process.mjs';
import { root, workspaces } from './root.mjs';

/**
 * @typedef {{ name: string, command: string, args: string[] }} Step
 * @typedef {{ name: string, passed: boolean, seconds: number }} StepResult
 */

/**
 * `npm run check`: format and lint, fences, types.
 * @returns {Promise<number>} 0 when every step passed
 */
export async function check() {
  const results = await checkSteps();
  const failed = results.filter(({ passed }) => !passed).map(({ name }) => name);
  console.log(failed.length === 0 ? 'Everything in order.' : `Not in order: ${failed.join(', ')}.`);
  return failed.length === 0 ? 0 : 1;
}

/**
 * Runs every step, also after one failed, and shows the output of those that failed.
 * @returns {Promise<StepResult[]>}
 */
export async function checkSteps() {
  // The quick ones go side by side; the types are limited by turbo to as many at once as they have processors.
  const quick = await Promise.all(quickSteps().map(perform));
  return [...quick, await perform(typeStep())];
}

/** @returns {Step[]} */
function quickSteps() {
  return [
    { name: 'lint', command: tool('biome'), args: ['check', '--error-on-warnings', '--max-diagnostics=200'] },
    { name: 'fences', command: findNode(), args: [join(root, 'packages/tooling/src/fences/main.mjs')] },
    { name: 'boundaries', command: tool('turbo'), args: ['boundaries', '--no-color'] },
    { name: 'lockfile', command: findNode(), args: [join(root, 'packages/tooling/src/lock/main.mjs')] },
  ];
}

/** @returns {Step} */
function typeStep() {
  const filters = workspaces()
    .filter(({ path }) => hasSources(join(path, 'src')))
    .map(({ name }) => `--filter=@fortschrift/${name}`);
  const options = ['--concurrency=2', '--continue', '--output-logs=errors-only', '--no-color'];
  return { name: 'types', command: tool('turbo'), args: ['run', 'check', ...options, ...filters] };
}

/**
 * @param {Step} step
 * @returns {Promise<StepResult>}
 */
async function perform({ name, command, args }) {
  const { code, output, seconds } = await run(command, args, { env: toolEnvironment(), quiet: true });
  const passed = code === 0;
  if (!passed) console.error(output.trimEnd());
  console.log(`${passed ? 'ok    ' : 'FAILED'} ${name} (${seconds.toFixed(1)} s)`);
  return { name, passed, seconds };
}

/** @param {string} name */
function tool(name) {
  return join(root, 'node_modules', '.bin', name);
}

/** @param {string} folder */
function hasSources(folder) {
  try {
    return readdirSync(folder).length > 0;
  } catch {
    return false;
  }
}
