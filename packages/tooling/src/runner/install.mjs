import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { root } from './root.mjs';

/**
 * Installs the dependencies when they do not match the lockfile, the system and the processor any more.
 * @param {string} [base] folder of the repository
 * @returns {boolean} whether something was installed; throws when npm fails
 */
export function ensureInstalled(base = root) {
  if (isInstalled(base)) return false;
  // On stderr, npm's words too: what a command answers on stdout may be read by a program.
  console.error('Installing dependencies (first start or changed lockfile, about a minute) ...');
  const [command, ...args] = npmCommand();
  // dev and optional are named because NODE_ENV=production would leave out what builds the pages.
  const options = ['--no-audit', '--no-fund', '--loglevel=error', '--include=dev', '--include=optional'];
  const { status, error } = spawnSync(command, [...args, 'ci', ...options], {
    cwd: base,
    stdio: ['inherit', 2, 2],
  });
  if (status !== 0) throw new Error(`npm ci failed${error === undefined ? '' : `: ${error.message}`}`);
  writeStamp(base);
  return true;
}

/**
 * Says whether node_modules was installed from exactly this lockfile for this machine.
 * @param {string} base folder of the repository
 */
export function isInstalled(base) {
  const path = stampPath(base);
  return existsSync(path) && readFileSync(path, 'utf8') === stamp(base);
}

/**
 * Notes that node_modules fits the lockfile. For whoever installed by hand: `node packages/tooling/src/run.mjs stamp`.
 * @param {string} base folder of the repository
 */
export function writeStamp(base) {
  mkdirSync(join(base, 'node_modules'), { recursive: true });
  writeFileSync(stampPath(base), stamp(base));
}

/** @param {string} base */
function stampPath(base) {
  return join(base, 'node_modules', '.install-stamp');
}

/** @param {string} base */
function stamp(base) {
  const lock = readFileSync(join(base, 'package-lock.json'));
  return createHash('sha256').update(lock).update(process.platform).update(process.arch).digest('hex');
}

/**
 * The npm that started us, run by the Node that ran it: `npm ci` deletes node_modules with the Node inside it, so that
 * one must not be the one that works.
 * @returns {[string, ...string[]]}
 */
function npmCommand() {
  const { npm_execpath: npm, npm_node_execpath: npmNode, PATH = '' } = process.env;
  if (npm !== undefined && existsSync(npm)) return [npmNode ?? process.execPath, npm];
  process.env.PATH = PATH.split(delimiter)
    .filter((folder) => !folder.includes(join('node_modules', '.bin')))
    .join(delimiter);
  return ['npm'];
}
