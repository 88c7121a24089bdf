import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { findChromium } from '../requirements/chromium.mjs';
import { ensureRequirements } from '../requirements/ensure.mjs';
import { findPostgres } from '../requirements/postgres-binaries.mjs';
import { sum } from '../tests/counts.mjs';
import { openPostgres } from '../tests/private-postgres.mjs';
import { walkTwice } from '../tests/second-walk.mjs';
import { runVitest } from '../tests/vitest-run.mjs';
import { checkSteps } from './check.mjs';
import { toolEnvironment } from './node.mjs';
import { run } from './process.mjs';
import { root, workspaces } from './root.mjs';
import { buildWeb } from './web-build.mjs';

/**
 * @import { Counts } from '../tests/counts.mjs'
 * @typedef {Counts & { name: string, unsteady?: string[] }} NamedCounts
 */

/**
 * `npm test`: everything. `npm test -- sync store`: the tests of these workspaces; `journeys` are the browser's.
 * Ends with the line `N passed, N failed`, in which each step of the check and the web build count as one test.
 * @param {string[]} names of workspaces, none for everything
 * @returns {Promise<number>} 0 when nothing failed
 */
export async function test(names) {
  const unknown = names.filter((name) => !parts().includes(name));
  if (unknown.length > 0) {
    console.error(`There is no ${unknown.join(', ')}. There are: ${parts().join(', ')}.`);
    return 2;
  }
  const missing = ensureRequirements();
  if (missing !== undefined) {
    console.error(missing);
    return 1;
  }
  const counted = await withServices((environment) => everything(names, environment));
  const all = sum(counted);
  const red = counted.filter(({ failed }) => failed > 0).map(({ name, failed }) => `${name} (${failed})`);
  if (red.length > 0) console.log(`\nFailed: ${red.join(', ')}`);
  const unsteady = counted.flatMap((part) => part.unsteady ?? []);
  if (unsteady.length > 0)
    console.log(`\nUnsteady, failed once and passed by themselves: ${unsteady.join(', ')}`);
  if (all.skipped > 0) console.log(`${all.skipped} skipped`);
  console.log(`${all.passed} passed, ${all.failed} failed`);
  return all.failed === 0 && !interrupted ? 0 : 1;
}

function parts() {
  return ['check', ...workspaces().map(({ name }) => name), 'journeys'];
}

let interrupted = false;

/**
 * Gives the tests their database and browser, and takes the database down again, whatever happens.
 * @param {(environment: Record<string, string>) => Promise<NamedCounts[]>} work
 */
async function withServices(work) {
  // Without a listener a signal would end us before the database is stopped; the tests get it from `run`.
  const interrupt = () => {
    interrupted = true;
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, interrupt);
  const database = await openPostgres(findPostgres() ?? '');
  try {
    return await work({ TEST_DATABASE_URL: database.url, CHROMIUM_PATH: findChromium() ?? '', CI: '1' });
  } finally {
    await database.close();
  }
}

/**
 * @param {string[]} names
 * @param {Record<string, string>} environment
 */
async function everything(names, environment) {
  const wanted = (/** @type {string} */ name) => names.length === 0 || names.includes(name);
  /** @type {NamedCounts[]} */
  const counts = [];
  if (wanted('check')) counts.push(...(await checkSteps()).map(({ name, passed }) => one(name, passed)));
  // The compiler settings of the web app are generated; its tests read them.
  if (wanted('web') || wanted('journeys')) await prepareWeb();
  for (const { name, path } of workspaces().filter((workspace) => wanted(workspace.name))) {
    counts.push(await titled(name, () => runVitest(path, ['--exclude=e2e/**', ...patience], environment)));
  }
  if (wanted('journeys')) counts.push(...(await journeys(environment)));
  return counts;
}

// A busy machine is no failure: these are for what hangs.
const patience = ['--testTimeout=60000', '--hookTimeout=120000', '--expect.poll.timeout=20000'];

async function prepareWeb() {
  const kit = join(root, 'node_modules', '.bin', 'svelte-kit');
  const { code, output } = await run(kit, ['sync'], {
    cwd: join(root, 'apps/web'),
    env: toolEnvironment(),
    quiet: true,
  });
  if (code !== 0) console.error(output);
}

/**
 * @param {Record<string, string>} environment
 * @returns {Promise<NamedCounts[]>}
 */
async function journeys(environment) {
  const built = interrupted ? 1 : await buildWeb();
  const web = join(root, 'apps/web');
  if (built !== 0 || !existsSync(join(web, 'e2e'))) return [one('web build', built === 0)];
  const args = ['--config', 'e2e/vitest.config.ts'];
  const walked = await titled('journeys', () =>
    walkTwice((files) => runVitest(web, [...args, ...files], environment)),
  );
  return [one('web build', true), walked];
}

/**
 * @param {string} name
 * @param {() => Promise<Counts & { unsteady?: string[] }>} work
 * @returns {Promise<NamedCounts>}
 */
async function titled(name, work) {
  if (interrupted) return { name, passed: 0, failed: 1, skipped: 0 };
  console.log(`\n== ${name}`);
  const started = Date.now();
  const counts = await work();
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  console.log(
    `== ${name}: ${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped (${seconds} s)`,
  );
  return { name, ...counts };
}

/**
 * @param {string} name
 * @param {boolean} passed
 * @returns {NamedCounts}
 */
function one(name, passed) {
  return { name, passed: passed ? 1 : 0, failed: passed ? 0 : 1, skipped: 0 };
}
