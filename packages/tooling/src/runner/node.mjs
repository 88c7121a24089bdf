import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { root } from './root.mjs';

/** Type stripping without a flag came with this version; the locked one is newer. */
const oldest = [22, 18];

/**
 * Finds the Node that runs the TypeScript sources: the locked one, or on a system without it the one that runs this.
 * @returns {string} path of the executable; throws a sentence for the user when there is none
 */
export function findNode() {
  const locked = join(root, 'node_modules', '.bin', 'node');
  if (existsSync(locked) && spawnSync(locked, ['--version']).status === 0) return locked;
  if (isNewEnough(process.versions.node)) return process.execPath;
  throw new Error(
    `Node 24 is needed (at least ${oldest.join('.')}), this is ${process.versions.node}. ` +
      `For ${process.platform} ${process.arch} none comes with the dependencies: please install it from your system or nodejs.org.`,
  );
}

/**
 * Says whether a Node version can run TypeScript sources directly.
 * @param {string} version such as 22.18.0
 */
export function isNewEnough(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > (oldest[0] ?? 0) || (major === oldest[0] && minor >= (oldest[1] ?? 0));
}

/**
 * The environment for everything the runner starts: the locked tools come first, and none of them phones home.
 * @param {Record<string, string>} [extra]
 * @returns {NodeJS.ProcessEnv}
 */
export function toolEnvironment(extra = {}) {
  return {
    ...process.env,
    PATH: [join(root, 'node_modules', '.bin'), process.env.PATH ?? ''].join(delimiter),
    TURBO_TELEMETRY_DISABLED: '1',
    TURBO_NO_UPDATE_NOTIFIER: '1',
    DO_NOT_TRACK: '1',
    // Some tools colour whatever they write as soon as CI is set, also into files.
    ...(process.stdout.isTTY ? {} : { NO_COLOR: '1' }),
    ...extra,
  };
}
