import { accessSync, constants, readdirSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * Finds an executable file.
 * @param {string[]} names tried in this order on PATH
 * @param {string[]} [paths] absolute places tried before PATH
 * @returns {string | undefined} absolute path of the first that exists
 */
export function findExecutable(names, paths = []) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const candidates = [...paths, ...names.flatMap((name) => folders.map((folder) => join(folder, name)))];
  return candidates.find(isExecutable);
}

/**
 * Lists the folders below one folder, the highest version first.
 * @param {string} folder such as /usr/lib/postgresql
 * @returns {string[]} absolute paths, empty when the folder is absent
 */
export function versionFolders(folder) {
  try {
    return readdirSync(folder)
      .sort((one, other) => Number.parseFloat(other) - Number.parseFloat(one))
      .map((name) => join(folder, name));
  } catch {
    return [];
  }
}

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
