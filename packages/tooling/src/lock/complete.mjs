import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { lockPath } from '../runner/root.mjs';
import { missingOptionals, readLockfile } from './lockfile.mjs';
import { stubFor } from './stub.mjs';

/**
 * Adds a stub for every platform package that `npm install` left out because the registry in use lacks it.
 * Run after each `npm install`: without it `npm ci` fails in a fresh clone.
 * @param {string} path of the package-lock.json, changed in place
 * @returns {{ added: string[], left: string[] }} names added, and names no stub can be made for
 */
export function completeLockfile(path) {
  const lock = readLockfile(path);
  /** @type {string[]} */
  const added = [];
  /** @type {string[]} */
  const left = [];
  for (const missing of missingOptionals(lock)) {
    const stub = stubFor(missing);
    if (stub === undefined) left.push(missing.name);
    else {
      lock.packages[`node_modules/${missing.name}`] = stub;
      added.push(missing.name);
    }
  }
  if (added.length > 0) {
    const inOrder = Object.entries(lock.packages).sort(([one], [other]) => one.localeCompare(other, 'en'));
    lock.packages = Object.fromEntries(inOrder);
    writeFileSync(path, `${JSON.stringify(lock, null, 2)}\n`);
  }
  return { added, left };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { added, left } = completeLockfile(lockPath);
  console.log(`${added.length} platform packages added to package-lock.json`);
  if (left.length > 0) {
    console.error(`No stub possible for: ${left.join(', ')}`);
    process.exitCode = 1;
  }
}
