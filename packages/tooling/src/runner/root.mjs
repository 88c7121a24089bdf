import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the repository, absolute, without a slash at its end. */
export const root = fileURLToPath(new URL('../../../..', import.meta.url)).replace(/[\\/]$/, '');

export const lockPath = join(root, 'package-lock.json');

/**
 * One workspace.
 * @typedef {{ name: string, folder: string, path: string }} Workspace
 */

/**
 * Lists the workspaces, lower rooms first, so that the first failure is the nearest to its cause.
 * @param {string} [base] folder of the repository
 * @returns {Workspace[]} name as in `packages/sync` -> sync, folder relative to the base, path absolute
 */
export function workspaces(base = root) {
  return ['packages', 'apps'].flatMap((group) =>
    folders(join(base, group)).map((name) => ({
      name,
      folder: `${group}/${name}`,
      path: join(base, group, name),
    })),
  );
}

/** @param {string} path */
function folders(path) {
  if (!existsSync(path)) return [];
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(path, entry.name, 'package.json')))
    .map((entry) => entry.name)
    .sort((one, other) => rank(one) - rank(other));
}

const order = [
  'tooling',
  'domain',
  'documents',
  'i18n',
  'sync',
  'auth',
  'store',
  'export',
  'api',
  'server',
  'web',
];

/** @param {string} name */
function rank(name) {
  const place = order.indexOf(name);
  return place < 0 ? order.length : place;
}
