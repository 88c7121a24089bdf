import { readFileSync } from 'node:fs';

/**
 * One entry below `packages` in a package-lock.json of version 3, as far as the lock rules look at it.
 * @typedef {{
 *   version?: string, resolved?: string, integrity?: string, link?: boolean, dev?: boolean, optional?: boolean,
 *   hasInstallScript?: boolean, os?: string[], cpu?: string[], libc?: string[],
 *   optionalDependencies?: Record<string, string>,
 * }} LockEntry
 * @typedef {{ packages: Record<string, LockEntry> }} Lockfile
 * @typedef {{ parent: string, name: string, range: string, dev: boolean }} MissingPackage
 */

/**
 * Reads a lockfile.
 * @param {string} path of a package-lock.json
 * @returns {Lockfile} throws when the file is absent, no JSON, or older than lockfileVersion 3
 */
export function readLockfile(path) {
  const lock = JSON.parse(readFileSync(path, 'utf8'));
  if (lock.lockfileVersion !== 3) throw new Error(`${path}: lockfileVersion 3 expected`);
  return lock;
}

/**
 * Finds the entry Node's resolution would reach for a name required from a package: the nearest node_modules upwards.
 * @param {Lockfile} lock
 * @param {string} from key of the requiring package, '' for the root
 * @param {string} name of the required package
 * @returns {string | undefined} the key of the entry, or undefined when the lock has none
 */
export function resolveKey(lock, from, name) {
  for (let base = from; ; base = parentKey(base)) {
    const key = `${base === '' ? '' : `${base}/`}node_modules/${name}`;
    if (lock.packages[key] !== undefined) return key;
    if (base === '') return undefined;
  }
}

/** @param {string} key */
function parentKey(key) {
  const nested = key.lastIndexOf('/node_modules/');
  return nested < 0 ? '' : key.slice(0, nested);
}

/**
 * Lists every optional dependency that is asked for and has no entry. `npm ci` refuses such a lockfile as "out of sync".
 * @param {Lockfile} lock
 * @returns {MissingPackage[]} in lockfile order
 */
export function missingOptionals(lock) {
  return Object.entries(lock.packages).flatMap(([parent, entry]) =>
    Object.entries(entry.optionalDependencies ?? {})
      .filter(([name]) => resolveKey(lock, parent, name) === undefined)
      .map(([name, range]) => ({ parent, name, range, dev: entry.dev === true })),
  );
}
