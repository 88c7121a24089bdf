import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { findNode, toolEnvironment } from './node.mjs';
import { run } from './process.mjs';
import { root } from './root.mjs';
import { buildWeb } from './web-build.mjs';

/**
 * Servers keep few short-lived things: a small nursery is collected more often, but memory does not grow by what it might hold (V8's
 * own limit is 16 MiB, of which it takes up to three).
 */
const serving = ['--max-semi-space-size=8'];
const administration = 'apps/server/src/cli/main.ts';

/**
 * `npm start`: brings the database up to date (which also reports every mistake in the configuration before anything
 * slow happens), builds the pages when their sources changed, serves until stopped.
 * @param {string[]} args handed to the server
 * @returns {Promise<number>} exit code of the first step that failed, or of the server
 */
export async function start(args) {
  const environment = { NODE_ENV: process.env.NODE_ENV ?? 'production' };
  return (
    (await source(administration, ['migrate'], environment)) ||
    (await buildWeb()) ||
    source('apps/server/src/main.ts', args, environment, serving)
  );
}

/**
 * `npm run dev`: the same on one port, with pages and components replaced while they are edited.
 * @param {string[]} args handed to the server
 * @returns {Promise<number>} exit code
 */
export async function dev(args) {
  const environment = { NODE_ENV: process.env.NODE_ENV ?? 'development' };
  return (
    (await source(administration, ['migrate'], environment)) ||
    source('apps/server/src/dev.ts', args, environment)
  );
}

/**
 * `npm run migrate`, `backup`, `restore`, `account`, `export`, `verify`, `demo:reset`: the administrator's commands.
 * @param {string[]} args name of the command, then its arguments
 * @returns {Promise<number>} exit code
 */
export async function cli(args) {
  return source(administration, args);
}

/**
 * `npm run suggest -- FILE.jsonl`: groups and doubles among the cards of a file; only the answer goes to stdout.
 * @param {string[]} args handed to it
 * @returns {Promise<number>} exit code; 2 when nothing in the file can be used
 */
export async function suggest(args) {
  return source('apps/server/src/cli/suggest.ts', args);
}

/**
 * `npm run sync:serve`: the live core alone, without web pages.
 * @param {string[]} args handed to it
 * @returns {Promise<number>} exit code
 */
export async function syncServe(args) {
  return source('packages/sync/src/serve.ts', args, {}, serving);
}

/**
 * `npm run chaos`: crashes, bad lines and full disks against the live core; every promise is checked afterwards.
 * @param {string[]} args handed to it
 * @returns {Promise<number>} exit code; 1 when a promise was broken
 */
export async function chaos(args) {
  return source('packages/sync/chaos/main.ts', args);
}

/**
 * `npm run bench -- NAME`: one measurement, with everything of that name in any workspace.
 * @param {string[]} args name of the file without its ending, then its arguments
 * @returns {Promise<number>} exit code; 2 when there is no such measurement
 */
export async function bench([name, ...args]) {
  const { benches } = await import('./benches.mjs');
  const known = benches();
  const found = known.filter((one) => one.name === name);
  let worst = 0;
  for (const { file } of found) worst = Math.max(worst, await source(file, args, { NODE_ENV: 'production' }));
  if (found.length > 0) return worst;
  const names = [...new Set(known.map((one) => one.name))];
  console.error(`npm run bench -- NAME, where NAME is one of: ${names.join(', ') || '(none yet)'}`);
  return 2;
}

/**
 * @param {string} file relative to the repository
 * @param {string[]} args
 * @param {Record<string, string>} [environment]
 * @param {string[]} [flags] for Node itself
 */
async function source(file, args, environment = {}, flags = []) {
  if (!existsSync(join(root, file))) {
    console.error(`${file} is missing.`);
    return 1;
  }
  const { code } = await run(findNode(), [...flags, file, ...args], { env: toolEnvironment(environment) });
  return code;
}
