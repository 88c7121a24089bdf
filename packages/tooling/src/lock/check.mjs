import { missingOptionals, readLockfile } from './lockfile.mjs';

/** Packages of which a second copy breaks the program: constructor checks, schema identity, one framework. */
const single = ['yjs', 'prosemirror-model', '@sveltejs/kit'];

/**
 * Checks what a lockfile must hold so that `npm ci` works in a fresh clone, from any registry, without running scripts.
 * @param {string} path of a package-lock.json
 * @returns {string[]} one sentence per violation, empty when all is well
 */
export function lockViolations(path) {
  const lock = readLockfile(path);
  const entries = Object.entries(lock.packages);
  return [
    ...entries.filter(namesHost).map(([key]) => `${key} names a download host`),
    ...entries
      .filter(([, entry]) => entry.hasInstallScript === true)
      .map(([key]) => `${key} runs a script on install`),
    ...missingOptionals(lock).map(
      ({ name, parent }) => `${name}, optional for ${parent}, has no entry (npm run lock:complete)`,
    ),
    ...single.flatMap((name) => copiesOf(name, Object.keys(lock.packages))),
  ];
}

/** @param {[string, import('./lockfile.mjs').LockEntry]} entry */
function namesHost([, entry]) {
  return entry.resolved !== undefined && entry.link !== true;
}

/**
 * @param {string} name
 * @param {string[]} keys
 */
function copiesOf(name, keys) {
  const copies = keys.filter(
    (key) => key === `node_modules/${name}` || key.endsWith(`/node_modules/${name}`),
  );
  return copies.length === 1
    ? []
    : [`${name} must be there exactly once, found ${copies.length}: ${copies.join(', ')}`];
}
